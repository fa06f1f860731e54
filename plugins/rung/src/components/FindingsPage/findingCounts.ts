import {
  findingDefinitions,
  FindingId,
  Severity,
} from '@rung/backstage-plugin-rung-common';
import { ReportCounts } from '@rung/backstage-plugin-rung-common/wire';

/** How often there is a finding of one kind. */
export interface FindingCount {
  id: FindingId;
  open: number;
  accepted: number;
}

/** What was found of one severity, the most frequent first. */
export function findingCounts(
  findings: ReportCounts['findings'],
  severity: Severity,
): FindingCount[] {
  return findingDefinitions
    .filter(({ id, severity: own }) => own === severity && findings[id])
    .map(({ id }) => ({ id, ...findings[id] }))
    .sort(
      (one, other) => other.open - one.open || other.accepted - one.accepted,
    );
}
