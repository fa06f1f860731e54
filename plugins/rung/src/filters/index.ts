export type { AddressChoices } from './addressProblems';
export { filterNames, filtersOfSearch, MOST_VALUES } from './filterSearch';
export { searchOfFilters } from './searchOfFilters';
export { attributeFilterNames, pickFilters } from './pickFilters';
export type { FilterName } from './pickFilters';
export { useCheckedAddress } from './useCheckedAddress';
export { useFilters } from './useFilters';
export { usePickedFilters } from './usePickedFilters';
export { useUsualKinds } from './useUsualKinds';
