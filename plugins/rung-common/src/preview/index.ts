/**
 * What would move if another policy were in force: the verdicts before and after,
 * compared and counted.
 *
 * @packageDocumentation
 */

export { previewedVerdict } from './previewedVerdict';
export { amountsOf } from './amountsOf';
export type { PreviewAmount } from './amountsOf';
export { previewItem } from './itemOf';
export { PreviewTally } from './PreviewTally';
export type { PreviewCounts } from './PreviewTally';
export { shownCounts } from './shownCounts';
export type { PreviewedEntity, PreviewedVerdict } from './types';
