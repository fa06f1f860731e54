export { spendGroupings } from './groupings';
export type { SpendGrouping } from './groupings';
export { SpendLine } from './SpendLine';
export { SpendSection } from './SpendSection';
export { SpendTotals } from './SpendTotals';
export { useCosts } from './useCosts';
export { usePricedText } from './usePricedText';
export { useSpend } from './useSpend';
export { useUnitsText } from './useUnitsText';
