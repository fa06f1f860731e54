export { formatValue } from './formatValue';
export { nearestWord } from './grammar/nearest';
export type { RequirementInput } from './grammar/types';
export {
  methodNumber,
  requirementHint,
  requirementInput,
  requirementName,
} from './kinds';
export { methodNumbers } from './kinds/types';
export type { MethodNumber } from './kinds/types';
export { readRequirement } from './readRequirement';
export { ANNOTATION_PREFIX, requirementKeys } from './types';
export type {
  Problem,
  Requirement,
  RequirementKey,
  Requirements,
  RequirementSource,
  RequirementValue,
} from './types';
