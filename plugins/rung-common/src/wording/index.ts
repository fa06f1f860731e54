export { describeStepDown, describeThreshold, inFile } from './describe';
export type { Style } from './describe';
export { enumerate } from './enumerate';
export { findingText } from './findingText';
export type { FindingText } from './findingText';
export { adviceFor, problemText } from './problemText';
export type { AdviceId, ProblemText } from './problemText';
export { adviceSentences, problemSentences } from './problemSentences';
