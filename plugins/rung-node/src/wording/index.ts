export { describeThreshold, describeStepDown, enumerate } from './wording';
