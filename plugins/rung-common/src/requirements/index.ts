export { formatValue } from './formatValue';
export { requirementName } from './kinds';
export type { MethodNumber } from './kinds/types';
export { ANNOTATION_PREFIX, requirementKeys } from './types';
export type {
  Problem,
  Requirement,
  RequirementKey,
  Requirements,
  RequirementSource,
  RequirementValue,
} from './types';
