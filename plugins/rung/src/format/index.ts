export type { Format } from './Format';
export { useFormat } from './useFormat';
