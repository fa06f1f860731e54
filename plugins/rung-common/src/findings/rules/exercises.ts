import { daysSince } from '../../built/calendar';
import { BuiltFacts } from '../../built/types';
import { hasRegionObjective } from '../context';
import { FindingContext, FindingRule } from '../types';

type Exercise = 'failover-exercised' | 'zone-loss-exercised';

/** Says how an exercise is out of date; undefined where it is not, or unknown. */
function staleness(
  fact: BuiltFacts[Exercise],
  { now, policy }: FindingContext,
): string | undefined {
  if (fact === undefined || fact === 'never') {
    return fact && 'has never been exercised';
  }
  const days = now && Math.floor(daysSince(fact, now));
  return days !== undefined && days > policy.exerciseAgeDays
    ? `was last exercised ${days} days ago, on ${fact}`
    : undefined;
}

export const failoverUntested: FindingRule = {
  id: 'failover-untested',
  severity: 'medium',
  find(context) {
    const stale = staleness(context.facts['failover-exercised'], context);
    return stale && hasRegionObjective(context)
      ? {
          what: `Failing over to another region ${stale}.`,
          why: 'A failover that is not exercised fails on the day it is needed.',
          remedy:
            'Fail a region out and back on a game day, and write down the date.',
        }
      : undefined;
  },
};

export const zoneLossUntested: FindingRule = {
  id: 'zone-loss-untested',
  severity: 'medium',
  find(context) {
    const stale = staleness(context.facts['zone-loss-exercised'], context);
    return stale && context.resilience >= 3
      ? {
          what: `The loss of a zone ${stale}.`,
          why: 'Whether the service rides out a zone is a guess until one was taken away.',
          remedy:
            'Drain a zone in staging or production, and write down the date.',
        }
      : undefined;
  },
};
