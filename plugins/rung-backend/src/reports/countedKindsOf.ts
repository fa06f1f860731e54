import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';

/** What is counted, by its kinds too: those of the configuration if need be. */
export function countedKindsOf(
  filters: AssessmentFilters,
  options: { countedKinds: readonly string[] },
): AssessmentFilters & { kind: string[] } {
  return { ...filters, kind: filters.kind ?? [...options.countedKinds] };
}
