import { daysSince } from '../built/calendar';
import { rulesFor } from './rulesFor';
import {
  Acceptance,
  Finding,
  FindingContext,
  FindingRule,
  Found,
} from './types';

/** An acceptance holds through its last day. */
function hasLapsed({ until }: Acceptance, now: Date | undefined): boolean {
  return now !== undefined && daysSince(until, now) >= 1;
}

/** Field by field, which is several times as fast as spreading what is found. */
function findingOf(
  { id, severity }: FindingRule,
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
  for (const rule of rulesFor(context)) {
    const found = rule.find(context);
    if (found) {
      const finding = findingOf(rule, found);
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
