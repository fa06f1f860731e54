export { combinedAvailability } from './combinedAvailability';
export type { CombinedAvailability } from './combinedAvailability';
export { moves } from './moves';
export type { Move } from './moves';
export { countedThings, countedWords } from './parameters';
export type {
  CountedThing,
  FindingParameter,
  FindingParameters,
  StatedRequirement,
} from './parameters';
export { findingDefinition, findingDefinitions, findingIds } from './rules';
export type { FindingId } from './rules';
export { severities } from './types';
export type {
  Acceptance,
  Dependency,
  Finding,
  FindingDefinition,
  FindingSentences,
  RelatedEntity,
  Severity,
} from './types';
