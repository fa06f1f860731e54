import { daysSince } from '../built/calendar';
import { findingRules } from './rules';
import {
  Acceptance,
  Finding,
  FindingContext,
  FindingRule,
  Found,
  severities,
} from './types';

/** An acceptance holds through its last day. */
function hasLapsed({ until }: Acceptance, now: Date | undefined): boolean {
  return now !== undefined && daysSince(until, now) >= 1;
}

/** The order in which findings are shown, whatever order they are found in. */
const rulesByWeight: readonly FindingRule[] = [...findingRules].sort(
  (one, other) =>
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.id < other.id ? -1 : 1),
);

/** The rules that may find something, where facts and dependencies are known or not. */
const rulesByInput = [false, true].map(facts =>
  [false, true].map(dependencies =>
    rulesByWeight.filter(
      ({ needs }) =>
        (facts || needs !== 'facts') &&
        (dependencies || needs !== 'dependencies'),
    ),
  ),
);

function rulesFor({ built, dependencies }: FindingContext) {
  return rulesByInput[built ? 1 : 0][dependencies.length > 0 ? 1 : 0];
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
