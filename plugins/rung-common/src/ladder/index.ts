export { neededRung, strictestOf } from './needed';
export type { NeededRung } from './needed';
export { rungs, rungDefinition } from './rungs';
export { failureDomains, resiliencePath, rungNumbers } from './types';
export type {
  FailureDomain,
  ResilienceRung,
  RungDefinition,
  RungNumber,
} from './types';
