export { formatValue } from './formatValue';
export { nearestWord } from './grammar/nearest';
export type { RequirementInput } from './grammar/types';
export {
  measuresOf,
  methodNumber,
  requirementHint,
  requirementInput,
  requirementName,
  scalesOf,
} from './kinds';
export { methodNumbers } from './kinds/types';
export type { Measure, MethodNumber, ScaleMeasure } from './kinds/types';
export { readRequirement } from './readRequirement';
export { requirementKeys, sourceTypes } from './types';
export type {
  Problem,
  Requirement,
  RequirementKey,
  Requirements,
  RequirementSource,
  RequirementValue,
  SourceType,
  StatedTexts,
} from './types';
