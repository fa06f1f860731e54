import {
  AssessmentFilters,
  everyKind,
  FilterName,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { ScoredRecord } from '../scoring';
import { Sight } from './sights';

type Summary = ScoredRecord['summary'];

function lower(text: string | undefined = ''): string {
  return text.toLowerCase();
}

function openFindings({ findings }: Summary): readonly string[] {
  return findings.flatMap(({ id, accepted }) => (accepted ? [] : id));
}

/** The values of an entity that a filter looks through, in lower case. */
const valuesOf: Record<FilterName, (summary: Summary) => readonly unknown[]> = {
  entityRef: ({ entityRef }) => [entityRef],
  rung: ({ rung }) => [rung],
  resilience: ({ resilience }) => [resilience],
  built: ({ built }) => [built],
  platform: ({ platform }) => [platform],
  fit: ({ fit }) => [fit],
  status: ({ status }) => [status],
  builtSource: ({ builtSource }) => [builtSource],
  observed: ({ seen }) => [seen !== undefined],
  cluster: ({ seen }) => seen?.clusterNames ?? [],
  zone: ({ seen }) => seen?.zones ?? [],
  region: ({ seen }) => seen?.regions ?? [],
  finding: ({ findings }) => findings.map(({ id }) => id),
  openFinding: openFindings,
  noOpenFinding: openFindings,
  missing: ({ missing }) => missing,
  unreadable: ({ unreadable }) => unreadable,
  kind: ({ kind }) => [lower(kind), everyKind],
  lifecycle: ({ lifecycle }) => [lower(lifecycle)],
  owner: ({ owners }) => owners,
  system: ({ system }) => [system],
  domain: ({ domain }) => [domain],
  tag: ({ tags }) => tags,
  text: ({ name, title = '' }) => [`${lower(name)}\n${lower(title)}`],
};

function matches(summary: Summary, filters: AssessmentFilters): boolean {
  return filterNames.every(name => {
    const wanted = filters[name];
    const values = valuesOf[name](summary);
    const isThere = (value: unknown) =>
      name === 'text'
        ? String(values).includes(lower(String(value)))
        : values.includes(typeof value === 'string' ? lower(value) : value);
    return (
      wanted === undefined ||
      [wanted].flat().some(isThere) !== (name === 'noOpenFinding')
    );
  });
}

/** What a reader is to see, worked out without a database. */
export function visibleTo(
  sight: Sight,
  filters: AssessmentFilters,
  entities: readonly ScoredRecord[],
): Summary[] {
  const summaries =
    sight.type === 'all'
      ? entities.map(({ summary }) => summary)
      : entities
          .filter(({ uid }) => sight.uids.includes(uid))
          .map(({ summary }) => visiblePart(summary, sight.sources));
  return summaries.filter(summary => matches(summary, filters));
}

function visiblePart(summary: Summary, sources: readonly string[]): Summary {
  const { domain, climbs, nearBySource, requirements } = summary;
  const isSeen = (ref: string | undefined) =>
    ref === undefined || sources.includes(ref);
  const [climb] = climbs
    .filter(({ source }) => isSeen(source.entityRef))
    .map(item => item.climb)
    .sort((one, other) => one.headroom - other.headroom);
  return {
    ...summary,
    climb,
    nearBySource: nearBySource.filter(({ source }) => isSeen(source.entityRef)),
    requirements: requirements.filter(({ source }) => isSeen(source.entityRef)),
    domain: isSeen(domain) ? domain : undefined,
  };
}
