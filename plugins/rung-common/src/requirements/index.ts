export { formatValue } from './formatValue';
export { nearestWord } from './grammar/nearest';
export type { RequirementInput } from './grammar/types';
export {
  measuresOf,
  methodNumber,
  requirementHint,
  requirementInput,
  requirementKeys,
  requirementName,
  scalesOf,
} from './kinds';
export type { RequirementKey } from './kinds';
export { methodNumbers } from './kinds/types';
export type { Measure, MethodNumber, ScaleMeasure } from './kinds/types';
export { readRequirement } from './readRequirement';
export { sourceTypes } from './types';
export type {
  Problem,
  Requirement,
  Requirements,
  RequirementSource,
  SourceType,
  StatedTexts,
} from './types';
export type { RequirementValue } from './values';
