export { describeStepDown, describeThreshold, inFile } from './describe';
export type { Style } from './describe';
export { enumerate } from './enumerate';
export { findingText } from './findingText';
export type { FindingText } from './findingText';
