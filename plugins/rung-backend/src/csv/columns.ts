import {
  AssessmentSummary,
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

/** What is required, as an annotation states it, a guess with its mark. */
function requirement(key: RequirementKey): Column {
  return {
    header: key,
    cell: row => {
      const stated = row.requirements.find(item => item.key === key);
      return stated && `${stated.text}${stated.guess ? '?' : ''}`;
    },
  };
}

/** All columns, in the order in which they are written. */
export const columns: readonly Column[] = [
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'kind', cell: row => row.kind },
  { header: 'namespace', cell: row => row.namespace },
  { header: 'name', cell: row => row.name },
  { header: 'title', cell: row => row.title },
  { header: 'type', cell: row => row.type },
  { header: 'owner', cell: row => row.owner },
  { header: 'system', cell: row => row.system },
  { header: 'domain', cell: row => row.domain },
  { header: 'lifecycle', cell: row => row.lifecycle },
  { header: 'tags', cell: row => join(row.tags) },
  { header: 'status', cell: row => row.status },
  { header: 'rung', cell: row => row.rung },
  { header: 'resilience', cell: row => row.resilience },
  { header: 'platform', cell: row => String(row.platform) },
  { header: 'built', cell: row => row.built },
  { header: 'posture', cell: row => row.posture },
  { header: 'forgone', cell: row => row.forgone },
  { header: 'climbRequirement', cell: row => threshold(row)?.key },
  { header: 'climbRung', cell: row => row.climb?.rung },
  { header: 'headroom', cell: row => threshold(row)?.headroom },
  ...requirementKeys.map(requirement),
  {
    header: 'forcing',
    cell: row =>
      join(row.requirements.filter(item => item.forcing).map(item => item.key)),
  },
  { header: 'findings', cell: row => findingIds(row, false) },
  { header: 'acceptedFindings', cell: row => findingIds(row, true) },
  { header: 'missing', cell: row => join(row.missing) },
  { header: 'unreadable', cell: row => join(row.unreadable) },
  { header: 'guesses', cell: row => join(row.guesses) },
  { header: 'problems', cell: row => row.problems },
  { header: 'assessedAt', cell: row => row.assessedAt },
  { header: 'changedAt', cell: row => row.changedAt },
];
