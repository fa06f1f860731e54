export { checkDefinitions } from './definitions';
export type { CheckDefinition } from './definitions';
export { checkIds } from './rows';
export type { CheckId } from './rows';
export { runChecks } from './runChecks';
export type {
  AskedCheck,
  CheckFinding,
  CheckHit,
  CheckResult,
  UnmadeCheck,
} from './runChecks';
export type { CheckedPlace } from './targets';
export { everyNeed } from './types';
export { zoneDrillSteps } from './zoneDrills';
export type { CheckNeeds } from './types';
