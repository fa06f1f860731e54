import { Complaint, describeComplaint } from '@rung/backstage-plugin-rung-node';

/** An entity is read far more often than it is mended. */
const MAX_DESCRIBED = 20;

/**
 * What to tell of what is not read, as lines: the annotation, what it says, and
 * what to write. Of very many the last line is how many more there are.
 */
export function describeComplaints(complaints: readonly Complaint[]): string[] {
  const lines = complaints.slice(0, MAX_DESCRIBED).map(describeComplaint);
  const rest = complaints.length - lines.length;
  return rest > 0
    ? [...lines, `Rung cannot read ${rest} more annotations.`]
    : lines;
}
