export { climbsBySource } from './sourced';
export type {
  SourcedChange,
  SourcedClimb,
  SourcedRequirement,
  SourcedSummary,
  SourcedText,
} from './sourced';
export type { IsVisible, StatedBy } from './isSeen';
export { withholdAssessment } from './withholdAssessment';
export { withholdChange } from './withholdChange';
export { withholdSummary } from './withholdSummary';
