export { FilterBar } from './FilterBar';
export { useFilterText } from './useFilterText';
