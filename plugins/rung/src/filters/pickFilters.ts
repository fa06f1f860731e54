import {
  AssessmentFilters,
  AttributeFilters,
} from '@rung/backstage-plugin-rung-common';

/** The name of a filter that a reader can choose. */
export type FilterName = Exclude<keyof AssessmentFilters, 'entityRef'>;

/** What an entity is, whatever its verdict. */
export const attributeFilterNames = [
  'text',
  'owner',
  'system',
  'domain',
  'kind',
  'lifecycle',
  'tag',
] as const satisfies readonly (keyof AttributeFilters)[];

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
