export { headroomFactor } from './headroomFactor';
export { defaultThresholds } from './defaults';
export { bordersOf } from './scale';
export type {
  Band,
  ChoiceName,
  Scale,
  ScaleName,
  Threshold,
  Thresholds,
  Unit,
} from './types';
