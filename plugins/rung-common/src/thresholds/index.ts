export { headroomFactor } from './headroomFactor';
export { defaultThresholds } from './defaults';
export { depthOn, distanceTo } from './distance';
export type { Headroom } from './distance';
export { locate, thresholdsOf } from './scale';
export type { Position } from './scale';
export { relations, units } from './types';
export type {
  Band,
  ChoiceName,
  Relation,
  Scale,
  ScaleName,
  Threshold,
  Thresholds,
  Unit,
} from './types';
