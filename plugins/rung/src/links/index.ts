export { useEntityTabLink, useRungLinks } from './useRungLinks';
export type { CalculatorStart } from './useRungLinks';
