import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { AcceptanceDraft } from './acceptanceText';

const DAY_MS = 86_400_000;

/** What is wrong with an acceptance, and in which of its two fields. */
export interface AcceptanceProblem {
  at: 'until' | 'reason';
  reason:
    | 'never'
    | 'untilMissing'
    | 'untilPast'
    | 'untilLate'
    | 'reasonMissing';
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The last day until which a policy lets findings be accepted, if it says. */
export function latestAcceptance(
  policy: AssessmentPolicy | undefined,
  now: Date,
): string | undefined {
  const longest = policy?.longestAcceptanceDays;
  return longest === undefined
    ? undefined
    : dayOf(now.getTime() + longest * DAY_MS);
}

/** What keeps a finding from being accepted as a form says it. */
export function acceptanceProblem(
  { until, reason }: AcceptanceDraft,
  options: {
    findingId: string;
    /** The rules in force, as far as they are known. */
    policy: AssessmentPolicy | undefined;
    now: Date;
  },
): AcceptanceProblem | undefined {
  const { findingId, policy, now } = options;
  const latest = latestAcceptance(policy, now);
  if (policy && !policy.isAcceptable(findingId)) {
    return { at: 'until', reason: 'never' };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) {
    return { at: 'until', reason: 'untilMissing' };
  }
  if (until < dayOf(now.getTime())) {
    return { at: 'until', reason: 'untilPast' };
  }
  if (latest !== undefined && until > latest) {
    return { at: 'until', reason: 'untilLate' };
  }
  return reason.trim() === ''
    ? { at: 'reason', reason: 'reasonMissing' }
    : undefined;
}
