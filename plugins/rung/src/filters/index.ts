export { filtersOfSearch, MOST_VALUES, searchOfFilters } from './filterSearch';
export { attributeFilterNames, pickFilters } from './pickFilters';
export type { FilterName } from './pickFilters';
export { useFilters } from './useFilters';
export { usePickedFilters } from './usePickedFilters';
export {
  postures,
  reportedStatuses,
  resilienceRungs,
  rungNumbers,
} from './vocabulary';
