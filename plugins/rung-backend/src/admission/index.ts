export { doubtClock } from './doubtClock';
export { isLossDoubtful } from './isLossDoubtful';
export type { Loss, LossLimits } from './isLossDoubtful';
export { decideRules, RULES_IN_USE } from './decideRules';
export type { RuledScan } from './decideRules';
export { WithheldError } from './WithheldError';
export type { Withheld } from './WithheldError';
