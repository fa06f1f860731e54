import {
  AssessmentFilters,
  FilterName,
  filterNames,
  filterRow,
} from '@rung/backstage-plugin-rung-common/wire';

/**
 * What a page of lists asks for: all filters but those that links alone state,
 * and but those that the page itself is about.
 */
export function listFilterNames(
  ...exceptions: readonly FilterName[]
): readonly FilterName[] {
  return filterNames.filter(
    name => !filterRow(name).linkOnly && !exceptions.includes(name),
  );
}

/** The filters of these names, in this order. */
export function pickFilters<Name extends FilterName>(
  filters: AssessmentFilters,
  names: readonly Name[],
): Pick<AssessmentFilters, Name> {
  return Object.fromEntries(
    names.flatMap(name =>
      filters[name] === undefined ? [] : [[name, filters[name]]],
    ),
  ) as Pick<AssessmentFilters, Name>;
}
