export { resiliencePath } from './path';
export { rungs, rungDefinition } from './rungs';
export type {
  FailureDomain,
  ResilienceRung,
  RungDefinition,
  RungNumber,
} from './types';
