import {
  AssessmentFilters,
  everyKind,
  FilterName,
  filterRow,
} from '@rung/backstage-plugin-rung-common/wire';
import { filtersOfSearch, searchOfFilters } from '../../filters';

/** The values of one filter as texts. */
export function valuesOf(
  filters: AssessmentFilters,
  name: FilterName,
): string[] {
  return [filters[name] ?? []].flat().map(String);
}

/** Whether the values of a filter name entities. */
export function isEntityRef(name: FilterName): boolean {
  return filterRow(name).of === 'entityRef';
}

/** The filters with these values in place of those of one name. */
export function withValues(
  filters: AssessmentFilters,
  name: FilterName,
  values: readonly string[],
): AssessmentFilters {
  const search = searchOfFilters(filters);
  search.delete(name);
  const wanted = name === 'kind' ? kindsOf(filters, values) : values;
  wanted.forEach(value => search.append(name, value));
  return filtersOfSearch(search);
}

/**
 * Without a kind an address shows the usual ones, so that taking the last one
 * away asks for every kind, and taking that away for the usual ones again.
 */
function kindsOf(
  { kind = [] }: AssessmentFilters,
  values: readonly string[],
): readonly string[] {
  const named = values.filter(value => value !== everyKind);
  return named.length > 0 || kind.includes(everyKind) ? named : [everyKind];
}
