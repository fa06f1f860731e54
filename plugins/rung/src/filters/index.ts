export type { AddressChoices } from './addressProblems';
export {
  filterNames,
  filtersOfSearch,
  MOST_VALUES,
  searchOfFilters,
} from './filterSearch';
export { attributeFilterNames, pickFilters } from './pickFilters';
export type { FilterName } from './pickFilters';
export { useCheckedAddress } from './useCheckedAddress';
export { useFilters } from './useFilters';
export { usePickedFilters } from './usePickedFilters';
export { useUsualKinds } from './useUsualKinds';
