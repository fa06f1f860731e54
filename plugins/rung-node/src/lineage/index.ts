export { lineageOf } from './lineageOf';
export type { Lineage } from './lineageOf';
