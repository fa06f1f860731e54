import {
  AssessmentSummary,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';

/** The groups that an entity counts in: one for each owner, or the one without. */
export function groupsOf(
  row: Pick<AssessmentSummary, Exclude<ReportGrouping, 'owner'> | 'owners'>,
  grouping: ReportGrouping,
): (string | undefined)[] {
  if (grouping !== 'owner') {
    return [row[grouping]];
  }
  return row.owners.length > 0 ? row.owners : [undefined];
}
