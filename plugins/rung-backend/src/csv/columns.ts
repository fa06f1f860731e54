import {
  AssessmentSummary,
  headroomFactor,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

/** A text or a number; left out, the cell is empty. */
export type Cell = string | number | undefined;

/** One column: its header, and its cell in the row of an entity. */
export interface Column {
  header: string;
  cell(row: AssessmentSummary): Cell;
}

function join(items: readonly string[]): string {
  return items.join('; ');
}

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

/** What is needed, as an annotation states it, a guess with its mark. */
function requirement(key: RequirementKey): Column {
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

/**
 * All columns, in the order in which they are written: first those of the page
 * of components, as they stand there, then all else.
 */
export const columns: readonly Column[] = [
  { header: 'name', cell: row => row.name },
  { header: 'title', cell: row => row.title },
  { header: 'kind', cell: row => row.kind },
  { header: 'owners', cell: row => join(row.owners) },
  { header: 'system', cell: row => row.system },
  { header: 'lifecycle', cell: row => row.lifecycle },
  { header: 'rung', cell: row => row.rung },
  { header: 'platform', cell: row => String(row.platform) },
  { header: 'status', cell: row => row.status },
  { header: 'fit', cell: row => row.fit },
  { header: 'built', cell: row => row.built },
  { header: 'forgone', cell: row => row.forgone },
  { header: 'climbRequirement', cell: row => threshold(row)?.key },
  { header: 'climbRung', cell: row => row.climb?.rung },
  { header: 'headroomFactor', cell: factor },
  { header: 'findings', cell: row => findingIds(row, false) },
  { header: 'missing', cell: row => join(row.missing) },
  { header: 'unreadable', cell: row => join(row.unreadable) },
  { header: 'changedAt', cell: row => row.changedAt },

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
