import { daysSince } from '../built/calendar';
import { findingRules } from './rules';
import { Acceptance, Finding, FindingContext, Severity } from './types';

const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** An acceptance holds through its last day. */
function hasLapsed({ until }: Acceptance, now: Date | undefined): boolean {
  return now !== undefined && daysSince(until, now) >= 1;
}

function byWeight(one: Finding, other: Finding): number {
  return (
    Number(Boolean(one.accepted)) - Number(Boolean(other.accepted)) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** What every rule finds: the gravest first, what has been accepted last. */
export function findingsOf(
  context: FindingContext,
  acceptances: ReadonlyMap<string, Acceptance>,
): Finding[] {
  const findings = findingRules.flatMap(({ id, severity, find }): Finding[] => {
    const text = find(context);
    const acceptance = acceptances.get(id);
    if (!text) {
      return [];
    }
    if (!acceptance) {
      return [{ id, severity, ...text }];
    }
    return [
      hasLapsed(acceptance, context.now)
        ? { id, severity, ...text, lapsed: acceptance }
        : { id, severity, ...text, accepted: acceptance },
    ];
  });
  return findings.sort(byWeight);
}
