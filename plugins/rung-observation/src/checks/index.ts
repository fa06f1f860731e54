export { checkDefinitions } from './definitions';
export type { CheckDefinition } from './definitions';
export { checkIds } from './rows';
export type { CheckId } from './rows';
export { runChecks } from './runChecks';
export type {
  CheckFinding,
  CheckHit,
  CheckResult,
  UnmadeCheck,
} from './runChecks';
export type { CheckedPlace } from './targets';
export { checkScopes, everyNeed } from './types';
export type { CheckNeeds, CheckScope } from './types';
export { ZoneDrills } from './ZoneDrills';
