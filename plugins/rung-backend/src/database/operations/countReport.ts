import {
  NeededRung,
  neededRung,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
  ReportGroup,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { among } from '../dialect';
import { CountedReport, ReportQuery } from '../types';
import { countFindings, sumFindings } from './countFindings';
import { countOtherKinds } from './countOtherKinds';
import { countMatrix } from './countMatrix';
import {
  combineCounts,
  countColumns,
  countsFromRow,
  noCounts,
  sourceColumns,
  sourcesFromRow,
  sumSources,
} from './counts';
import { applyFilters } from './filters';
import { Grouped, groupedBy } from './grouping';
import { visibleAssessments, visibleDomain } from './visibleAssessments';

interface GroupRow extends Record<string, unknown> {
  name: string | null;
  total: number | string;
  with_platform: number | string;
  not_readable: number | string;
  strictest: ResilienceRung | null;
}

/** The groups whose names are those of entities that are assessed themselves. */
const assessedGroupings: readonly (ReportGrouping | undefined)[] = [
  'system',
  'domain',
  'owner',
];

/** Counts what a reader may see; without a grouping all of it as one group. */
export async function countReport(
  client: Knex,
  query: ReportQuery,
): Promise<CountedReport> {
  const { filters, visibility, groupBy } = query;
  const domain = visibleDomain(client, visibility);
  const passing = (wanted: AssessmentFilters) =>
    applyFilters(visibleAssessments(client, visibility), wanted, domain);
  const filtered = () => passing(filters);
  const countedBy = (grouping: ReportGrouping | undefined) =>
    countGroups(client, query, groupedBy(client, query, grouping));

  const groups = await countedBy(groupBy);
  return {
    // An entity with several owners is in several groups, and counts once.
    totals: totalOf(groupBy === 'owner' ? await countedBy(undefined) : groups),
    matrix: await countMatrix(filtered()),
    groups,
    others: await countOtherKinds(passing, filters),
  };
}

async function countGroups(
  client: Knex,
  query: ReportQuery,
  { filtered, column }: Grouped,
): Promise<ReportGroup[]> {
  const rows: GroupRow[] = await filtered()
    .select(
      client.raw('? as name', [column]),
      client.raw([...countColumns, ...sourceColumns].join(', ')),
    )
    .select(
      client.raw(
        `sum(case when a.platform then 1 else 0 end) as with_platform,
         sum(case when a.unreadable <> '[]' then 1 else 0 end) as not_readable`,
      ),
    )
    .max('a.resilience as strictest')
    .count('* as total')
    .groupByRaw('1');
  const findingsOf = await countFindings(client, filtered, column);
  const own = assessedGroupings.includes(query.groupBy)
    ? await ownRungs(client, query, rows)
    : new Map<string, NeededRung>();

  return rows.sort(largestFirst).map((row): ReportGroup => {
    const platform = Number(row.with_platform);
    return {
      name: row.name ?? undefined,
      ...countsFromRow(row),
      platform,
      builtSources: sourcesFromRow(row),
      unreadable: Number(row.not_readable),
      findings: findingsOf(row.name),
      needed: neededOf(row.strictest, platform > 0),
      own: row.name === null ? undefined : own.get(row.name),
    };
  });
}

/** Sorted here, because databases differ in how they sort names. */
function largestFirst(one: GroupRow, other: GroupRow): number {
  return (
    Number(other.total) - Number(one.total) ||
    Number(one.name === null) - Number(other.name === null) ||
    (String(one.name) < String(other.name) ? -1 : 1)
  );
}

/** What the entities after which the groups are named need themselves. */
async function ownRungs(
  client: Knex,
  { visibility }: ReportQuery,
  groups: readonly GroupRow[],
): Promise<Map<string, NeededRung>> {
  const rows: {
    entity_ref: string;
    resilience: ResilienceRung | null;
    platform: boolean | number;
  }[] = await visibleAssessments(client, visibility)
    .whereRaw(
      among(
        client,
        'a.entity_ref',
        groups.flatMap(({ name }) => name ?? []),
      ),
    )
    .select('a.entity_ref', 'a.resilience', 'a.platform');
  return new Map(
    rows.flatMap(({ entity_ref: entityRef, resilience, platform }) => {
      const needed = neededOf(resilience, Boolean(platform));
      return needed ? [[entityRef, needed]] : [];
    }),
  );
}

function neededOf(
  resilience: ResilienceRung | null,
  platform: boolean,
): NeededRung | undefined {
  return resilience === null ? undefined : neededRung({ resilience, platform });
}

function totalOf(groups: readonly ReportGroup[]): ReportCounts {
  return {
    ...groups.reduce((sum, group) => combineCounts(sum, group), noCounts),
    platform: groups.reduce((sum, { platform }) => sum + platform, 0),
    unreadable: groups.reduce((sum, { unreadable }) => sum + unreadable, 0),
    builtSources: sumSources(groups.map(({ builtSources }) => builtSources)),
    findings: sumFindings(groups.map(({ findings }) => findings)),
  };
}
