/**
 * What a reader may be told of an assessment, by what they may see.
 *
 * @packageDocumentation
 */

export type { IsVisible, StatedBy } from './isSeen';
export { nearBySource } from './nearBySource';
export { climbsBySource } from './sourced';
export type {
  KeptSource,
  SourcedChange,
  SourcedClimb,
  SourcedFinding,
  SourcedNear,
  SourcedRequirement,
  SourcedSummary,
  SourcedText,
} from './sourced';
export { withholdAssessment } from './withholdAssessment';
export { withholdChange } from './withholdChange';
export { withholdDrill, withholdObservation } from './withholdObservation';
export { withholdSummary } from './withholdSummary';
