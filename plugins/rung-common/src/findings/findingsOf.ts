import { daysSince } from '../built/calendar';
import { findingRules } from './rules';
import {
  Acceptance,
  Finding,
  FindingContext,
  FindingRule,
  FindingText,
  severities,
} from './types';

/** An acceptance holds through its last day. */
function hasLapsed({ until }: Acceptance, now: Date | undefined): boolean {
  return now !== undefined && daysSince(until, now) >= 1;
}

/** The order in which findings are shown, whatever order they are found in. */
const rulesByWeight = [...findingRules].sort(
  (one, other) =>
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.id < other.id ? -1 : 1),
);

/** Field by field, which is several times as fast as spreading the text. */
function findingOf(
  { id, severity }: FindingRule,
  { what, why, remedy, related }: FindingText,
): Finding {
  return related
    ? { id, severity, what, why, remedy, related }
    : { id, severity, what, why, remedy };
}

/** What every rule finds: the gravest first, what has been accepted last. */
export function findingsOf(
  context: FindingContext,
  acceptances: ReadonlyMap<string, Acceptance>,
): Finding[] {
  const open: Finding[] = [];
  const accepted: Finding[] = [];
  for (const rule of rulesByWeight) {
    const text = rule.find(context);
    if (text) {
      const finding = findingOf(rule, text);
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
  return [...open, ...accepted];
}
