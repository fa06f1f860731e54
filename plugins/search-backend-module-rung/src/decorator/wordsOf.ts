import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';

/** What the search finds an entity by, as `rung 3, under-built`; nothing while unassessed. */
export function wordsOf({
  rung,
  fit,
  status,
}: Pick<AssessmentSummary, 'rung' | 'fit' | 'status'>): string | undefined {
  return rung === undefined
    ? undefined
    : [
        `rung ${rung}`,
        fit === 'unknown' ? undefined : fit,
        status === 'incomplete' ? 'incomplete' : undefined,
      ]
        .filter(Boolean)
        .join(', ');
}
