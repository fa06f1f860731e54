export { groupsBelow } from './groupsBelow';
export type { GroupsBelow } from './groupsBelow';
export { RollUp } from './RollUp';
export { StrictestPart } from './StrictestPart';
export { useRollUp } from './useRollUp';
export type { RolledUp } from './useRollUp';
export { wholeOf } from './whole';
export type { Whole } from './whole';
