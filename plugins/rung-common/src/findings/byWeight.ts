import { severities, Severity } from './types';

/** What tells how what is built compares comes first among equals. */
const posture = ['under-built', 'over-built'];

function rankOf(id: string): number {
  return posture.includes(id) ? posture.indexOf(id) : posture.length;
}

/**
 * Compares by severity, the gravest first, then what tells the posture, and then by
 * name.
 */
export function byWeight(
  one: { readonly id: string; readonly severity: Severity },
  other: { readonly id: string; readonly severity: Severity },
): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    rankOf(one.id) - rankOf(other.id) ||
    (one.id < other.id ? -1 : 1)
  );
}
