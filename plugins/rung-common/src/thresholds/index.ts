export { defaultThresholds } from './defaults';
export type {
  Band,
  ChoiceName,
  Scale,
  ScaleName,
  Threshold,
  Thresholds,
  Unit,
} from './types';
