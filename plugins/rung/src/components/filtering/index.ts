export { FilterBar } from './FilterBar';
export { FilteredReport } from './FilteredReport';
export { useFilterText } from './useFilterText';
