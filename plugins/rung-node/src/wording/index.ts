export { describeBorder, describeStepDown, enumerate } from './wording';
