import { AssessmentFilters } from '@rung/backstage-plugin-rung-common';
import { FilterName, filtersOfSearch, searchOfFilters } from '../../filters';

/** The values of one filter as texts. */
export function valuesOf(
  filters: AssessmentFilters,
  name: FilterName,
): string[] {
  return [filters[name] ?? []].flat().map(String);
}

/** The filters with these values in place of those of one name. */
export function withValues(
  filters: AssessmentFilters,
  name: FilterName,
  values: readonly string[],
): AssessmentFilters {
  const search = searchOfFilters(filters);
  search.delete(name);
  values.forEach(value => search.append(name, value));
  return filtersOfSearch(search);
}
