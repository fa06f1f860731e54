export { describeBorder, describeRelaxation, enumerate } from './wording';
