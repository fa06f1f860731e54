import {
  findingDefinitions,
  FindingId,
  severities,
  Severity,
} from '@rung/backstage-plugin-rung-common';
import {
  ReportCounts,
  ReportGroup,
} from '@rung/backstage-plugin-rung-common/wire';

/** How often there is a finding of one kind. */
export interface FindingCount {
  id: FindingId;
  severity: Severity;
  open: number;
  accepted: number;
}

/** What was found: the gravest first, among equals the most frequent. */
export function findingCounts(
  findings: ReportCounts['findings'],
): FindingCount[] {
  return findingDefinitions
    .filter(({ id }) => findings[id])
    .map(({ id, severity }) => ({ id, severity, ...findings[id] }))
    .sort(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        mostFirst(one, other),
    );
}

/** How often a finding is among what somebody owns. */
export interface OwnedCount {
  /** An entity ref; left out for what nobody owns, as far as one may see. */
  owner?: string;
  open: number;
  accepted: number;
}

/** Whose entities have a finding: who has most of it first. */
export function ownersWith(
  groups: readonly ReportGroup[],
  id: FindingId,
): OwnedCount[] {
  return groups
    .flatMap(({ name, findings }) =>
      findings[id] ? [{ owner: name, ...findings[id] }] : [],
    )
    .sort(
      (one, other) =>
        mostFirst(one, other) ||
        (one.owner ?? '').localeCompare(other.owner ?? ''),
    );
}

function mostFirst(
  one: Pick<FindingCount, 'open' | 'accepted'>,
  other: Pick<FindingCount, 'open' | 'accepted'>,
): number {
  return other.open - one.open || other.accepted - one.accepted;
}
