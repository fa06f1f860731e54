export { checkBounds } from './checkBounds';
export type { Bounds } from './checkBounds';
export { summaryOf } from './summaryOf';
