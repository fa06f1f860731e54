import {
  AssessmentFilters,
  everyKind,
} from '@rung/backstage-plugin-rung-common';
import { Visibility } from '../database';
import { ScoredRecord } from '../scoring';

type Summary = ScoredRecord['summary'];

const lower = (text: string | undefined) => text?.toLowerCase();

function anyOf<T>(
  wanted: readonly T[] | undefined,
  values: readonly unknown[],
) {
  return wanted === undefined || wanted.some(value => values.includes(value));
}

function matches(summary: Summary, filters: AssessmentFilters): boolean {
  const { name, title = '', tags, findings } = summary;
  const text = filters.text?.toLowerCase() ?? '';
  return (
    (filters.platform ?? summary.platform) === summary.platform &&
    anyOf(filters.entityRef?.map(lower), [summary.entityRef]) &&
    anyOf(filters.rung, [summary.rung]) &&
    anyOf(filters.resilience, [summary.resilience]) &&
    anyOf(filters.built, [summary.built]) &&
    anyOf(filters.fit, [summary.fit]) &&
    anyOf(filters.status, [summary.status]) &&
    anyOf(
      filters.finding,
      findings.map(({ id }) => id),
    ) &&
    anyOf(filters.missing, summary.missing) &&
    anyOf(filters.unreadable, summary.unreadable) &&
    anyOf(filters.kind?.map(lower), [lower(summary.kind), everyKind]) &&
    anyOf(filters.lifecycle?.map(lower), [lower(summary.lifecycle)]) &&
    anyOf(filters.owner?.map(lower), summary.owners) &&
    anyOf(filters.system?.map(lower), [summary.system]) &&
    anyOf(filters.domain?.map(lower), [summary.domain]) &&
    anyOf(filters.tag?.map(lower), tags) &&
    [name, title].some(words => words.toLowerCase().includes(text))
  );
}

/** What a reader is to see, worked out without a database. */
export function visibleTo(
  visibility: Visibility,
  filters: AssessmentFilters,
  entities: readonly ScoredRecord[],
): Summary[] {
  const summaries =
    visibility.type === 'all'
      ? entities.map(({ summary }) => summary)
      : entities
          .filter(({ uid }) => visibility.uids.includes(uid))
          .map(({ summary }) => visiblePart(summary, visibility.sources));
  return summaries.filter(summary => matches(summary, filters));
}

function visiblePart(summary: Summary, sources: readonly string[]): Summary {
  const { domain, climbs } = summary;
  const isSeen = (ref: string | undefined) =>
    ref === undefined || sources.includes(ref);
  const [climb] = climbs
    .filter(({ source }) => isSeen(source.entityRef))
    .map(item => item.climb)
    .sort((one, other) => one.headroom - other.headroom);
  return { ...summary, climb, domain: isSeen(domain) ? domain : undefined };
}
