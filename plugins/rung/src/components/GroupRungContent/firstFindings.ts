import { severities, Severity } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';

/** A finding that is open, with all of those that have it. */
export interface SharedFinding {
  id: string;
  /** The gravest among them. */
  severity: Severity;
  items: Pick<AssessmentSummary, 'entityRef' | 'name' | 'title'>[];
}

/** The open findings of several entities: the gravest first, then the commonest. */
export function firstFindings(
  summaries: readonly AssessmentSummary[],
): SharedFinding[] {
  const shared = new Map<string, SharedFinding>();
  for (const summary of summaries) {
    for (const { id, severity, accepted } of summary.findings) {
      if (!accepted) {
        const before = shared.get(id);
        shared.set(id, {
          id,
          severity: before ? graver(before.severity, severity) : severity,
          items: [...(before?.items ?? []), summary],
        });
      }
    }
  }
  return [...shared.values()].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      other.items.length - one.items.length ||
      one.id.localeCompare(other.id),
  );
}

function graver(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other;
}
