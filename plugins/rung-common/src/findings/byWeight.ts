import { severities, Severity } from './types';

/** Compares by severity, the gravest first, and then by name. */
export function byWeight(
  one: { readonly id: string; readonly severity: Severity },
  other: { readonly id: string; readonly severity: Severity },
): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.id < other.id ? -1 : 1)
  );
}
