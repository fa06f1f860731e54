export { useFactText } from './useFactText';
export { useFindingText } from './useFindingText';
export type { FindingText } from './useFindingText';
