export { ComparedWith } from './ComparedWith';
export {
  compareFindings,
  compareVerdicts,
  findingDays,
  mostFrequent,
} from './comparison';
export type { Compared, Comparison } from './comparison';
export { SparkLine } from './SparkLine';
export { useChangeText } from './useChangeText';
export { dayPattern, useChosenDay } from './useChosenDay';
export { useComparison } from './useComparison';
