import { daysSince } from '../built/calendar';
import { byWeight } from './byWeight';
import { rulesFor } from './rulesFor';
import {
  Acceptance,
  Finding,
  FindingContext,
  FindingRule,
  Found,
  Severity,
} from './types';

/** An acceptance holds through its last day. */
function hasLapsed({ until }: Acceptance, now: Date | undefined): boolean {
  return now !== undefined && daysSince(until, now) >= 1;
}

/** How much it matters by what is needed; undefined where it does not at all. */
function severityOf(
  { severity, severities }: FindingRule,
  { resilience }: FindingContext,
): Severity | undefined {
  return severities
    ? severities.findLast(([rung]) => rung <= resilience)?.[1]
    : severity;
}

/** Field by field, which is several times as fast as spreading what is found. */
function findingOf(
  id: string,
  severity: Severity,
  { variant, parameters, related }: Found,
): Finding {
  const finding: Finding = { id, severity };
  if (variant !== undefined) {
    finding.variant = variant;
  }
  if (parameters !== undefined) {
    finding.parameters = parameters;
  }
  if (related !== undefined) {
    finding.related = related;
  }
  return finding;
}

/** What every rule finds: the gravest first, what has been accepted last. */
export function findingsOf(
  context: FindingContext,
  acceptances: ReadonlyMap<string, Acceptance>,
): Finding[] {
  const open: Finding[] = [];
  const accepted: Finding[] = [];
  let isInOrder = true;
  for (const rule of rulesFor(context)) {
    const severity = severityOf(rule, context);
    const found = severity && rule.find(context);
    if (found) {
      // Rules are asked in the order of the most that what they find can matter.
      isInOrder &&=
        rule.severities === undefined && found.severity === undefined;
      const finding = findingOf(rule.id, found.severity ?? severity, found);
      const acceptance = acceptances.get(rule.id);
      if (!acceptance) {
        open.push(finding);
      } else if (hasLapsed(acceptance, context.now)) {
        open.push({ ...finding, lapsed: acceptance });
      } else {
        accepted.push({ ...finding, accepted: acceptance });
      }
    }
  }
  if (!isInOrder) {
    open.sort(byWeight);
    accepted.sort(byWeight);
  }
  return [...open, ...accepted];
}
