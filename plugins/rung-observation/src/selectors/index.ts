export { labelOf, matchesLabels, matchesNodeTerms } from './matchLabels';
export { parseSelector } from './parseSelector';
export type { UnreadableSelector } from './parseSelector';
export {
  MAX_REQUIREMENT_VALUES,
  MAX_REQUIREMENTS,
  readEqualLabels,
  readLabelSelector,
  readNodeTerms,
} from './readSelector';
export { UNSCHEDULABLE_TAINT, untolerated } from './taints';
export { requirementOperators, taintEffects } from './types';
export type {
  Labels,
  LabelRequirement,
  LabelSelector,
  NodeTerm,
  PodTerm,
  SpreadConstraint,
  Taint,
  Toleration,
} from './types';
