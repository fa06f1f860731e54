import {
  UnitKind,
  unitKinds,
  headroomFactor,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentSummary,
  ListColumn,
  listColumns,
} from '@rung/backstage-plugin-rung-common/wire';
import { Column, join } from './Column';

type AssessmentColumn = Column<AssessmentSummary>;

function findingIds(row: AssessmentSummary, accepted: boolean): string {
  return join(
    row.findings
      .filter(finding => finding.accepted === accepted)
      .map(finding => finding.id),
  );
}

function threshold({ climb }: AssessmentSummary) {
  return climb?.type === 'threshold' ? climb : undefined;
}

/** How many times further the number may move: 1 on the threshold. */
function factor(row: AssessmentSummary): number | undefined {
  const climb = threshold(row);
  return climb && headroomFactor(climb.headroom);
}

const headers = {
  region: 'Regions',
  cluster: 'Clusters',
  zone: 'Zones',
  dataCopy: 'DataCopies',
} as const satisfies Record<UnitKind, string>;

/** How many of each kind could go, or would close the gap. */
function units(sum: 'couldGo' | 'closing'): AssessmentColumn[] {
  return unitKinds.map(kind => ({
    header: `${sum}${headers[kind]}`,
    cell: row => row[sum]?.find(item => item.kind === kind)?.count,
  }));
}

/** What tells of savings and spend, which an organization may hide. */
const spendColumns = [...units('couldGo'), ...units('closing')];

/** What is needed, as an annotation states it, a guess with its mark. */
function requirement(key: RequirementKey): AssessmentColumn {
  return {
    header: key,
    cell: row => {
      const stated = row.requirements.find(item => item.key === key);
      return stated?.withheld
        ? 'withheld'
        : stated && `${stated.text}${stated.guess ? '?' : ''}`;
    },
  };
}

/** What stands for each column of the page of entities. */
const ofTheList: Readonly<Record<ListColumn, readonly AssessmentColumn[]>> = {
  name: [
    { header: 'name', cell: row => row.name },
    { header: 'title', cell: row => row.title },
  ],
  kind: [{ header: 'kind', cell: row => row.kind }],
  owner: [{ header: 'owners', cell: row => join(row.owners) }],
  system: [{ header: 'system', cell: row => row.system }],
  lifecycle: [{ header: 'lifecycle', cell: row => row.lifecycle }],
  rung: [
    { header: 'rung', cell: row => row.rung },
    { header: 'platform', cell: row => String(row.platform) },
  ],
  status: [{ header: 'status', cell: row => row.status }],
  fit: [
    { header: 'fit', cell: row => row.fit },
    { header: 'built', cell: row => row.built },
    { header: 'builtSource', cell: row => row.builtSource },
    ...spendColumns,
  ],
  places: [
    { header: 'clusters', cell: row => row.seen?.clusters },
    { header: 'clusterNames', cell: row => join(row.seen?.clusterNames ?? []) },
    { header: 'regions', cell: row => join(row.seen?.regions ?? []) },
    { header: 'zones', cell: row => join(row.seen?.zones ?? []) },
  ],
  forgone: [{ header: 'forgone', cell: row => row.forgone }],
  climb: [
    { header: 'climbRequirement', cell: row => threshold(row)?.key },
    { header: 'climbRung', cell: row => row.climb?.rung },
    { header: 'headroomFactor', cell: factor },
  ],
  findings: [{ header: 'findings', cell: row => findingIds(row, false) }],
  missing: [{ header: 'missing', cell: row => join(row.missing) }],
  unreadable: [{ header: 'unreadable', cell: row => join(row.unreadable) }],
  changed: [{ header: 'changedAt', cell: row => row.changedAt }],
};

/** All columns: first those of the page of entities, then all else. */
const all: readonly AssessmentColumn[] = [
  ...listColumns.flatMap(column => ofTheList[column]),
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'namespace', cell: row => row.namespace },
  { header: 'type', cell: row => row.type },
  { header: 'domain', cell: row => row.domain },
  { header: 'tags', cell: row => join(row.tags) },
  { header: 'resilience', cell: row => row.resilience },
  ...requirementKeys.map(requirement),
  {
    header: 'forcing',
    cell: row =>
      join(row.requirements.filter(item => item.forcing).map(item => item.key)),
  },
  { header: 'acceptedFindings', cell: row => findingIds(row, true) },
  { header: 'guesses', cell: row => join(row.guesses) },
  { header: 'problems', cell: row => row.problems },
  { header: 'assessedAt', cell: row => row.assessedAt },
];

/**
 * What a CSV of entities has: what a list shows, or all that there is. Without costs
 * it tells nothing of savings and spend.
 */
export function assessmentColumns(
  shown: readonly ListColumn[] | undefined,
  { costs }: { costs: { shown: boolean } },
): readonly AssessmentColumn[] {
  const columns = shown
    ? listColumns
        .filter(column => shown.includes(column))
        .flatMap(column => ofTheList[column])
    : all;
  return costs.shown
    ? columns
    : columns.filter(column => !spendColumns.includes(column));
}
