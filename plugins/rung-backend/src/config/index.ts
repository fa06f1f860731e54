export { readRungConfig } from './readRungConfig';
export type { RungConfig } from './readRungConfig';
