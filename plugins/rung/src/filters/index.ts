export type { AddressChoices } from './addressProblems';
export {
  filtersOfSearch,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';
export { countsComponents } from './countsComponents';
export { listFilterNames, pickFilters } from './pickFilters';
export { useCheckedAddress } from './useCheckedAddress';
export { useFilters } from './useFilters';
export { usePickedFilters } from './usePickedFilters';
export { useUsualKinds } from './useUsualKinds';
