import { daysSince } from '../../built/calendar';
import { Demanded, hasRegionObjective } from '../context';
import { count } from '../parameters';
import { FindingContext, FindingRule, Found } from '../types';
import { backUp } from './moveSteps';

type Exercise = 'failover-exercised' | 'zone-loss-exercised';

/** How an exercise is out of date; undefined where it is not, or unknown. */
function outOfDate(
  exercise: Exercise,
  { facts, now, exerciseAgeDays }: FindingContext,
): Found | undefined {
  const day = facts[exercise];
  if (day === undefined) {
    return undefined;
  }
  if (day === 'never') {
    return {};
  }
  const days = now && Math.floor(daysSince(day, now));
  return days !== undefined && days > exerciseAgeDays
    ? {
        variant: 'too-old',
        parameters: { days: count(days, 'day'), day: { type: 'day', day } },
      }
    : undefined;
}

/** Whether the loss of a zone is to be met by more than backups. */
function isToRideOutZone({ resilience = 1 }: { resilience?: number }): boolean {
  return resilience >= 3;
}

export const failoverUntested = {
  id: 'failover-untested',
  severity: 'medium',
  title: 'Failover not exercised',
  meaning:
    'It is to ride out the loss of a region, and that was never exercised, or too long ago.',
  advice: 'Fail a region out and back, and write down the day.',
  move: backUp,
  about: ['built.failover-exercised'],
  sentences: {
    short: 'Failing over to another region was never exercised',
    what: 'Failing over to another region has never been exercised.',
    why: 'A failover that is not exercised fails on the day it is needed.',
    remedy:
      'Fail a region out and back on a game day, and write down the date.',
  },
  variants: {
    'too-old': {
      short: 'Failing over was last exercised {{days}} ago',
      what: 'Failing over to another region was last exercised {{days}} ago, on {{day}}.',
    },
  },
  find: context =>
    hasRegionObjective(context)
      ? outOfDate('failover-exercised', context)
      : undefined,
} as const satisfies FindingRule;

export const zoneLossUntested = {
  id: 'zone-loss-untested',
  severity: 'medium',
  title: 'Zone loss not exercised',
  meaning:
    'It is to ride out the loss of a zone, and that was never exercised, or too long ago.',
  advice: 'Drain a zone, and write down the day.',
  move: backUp,
  about: ['built.zone-loss-exercised'],
  sentences: {
    short: 'The loss of a zone was never exercised',
    what: 'The loss of a zone has never been exercised.',
    why: 'Whether the service rides out a zone is a guess until one was taken away.',
    remedy: 'Drain a zone in staging or production, and write down the date.',
  },
  variants: {
    'too-old': {
      short: 'The loss of a zone was last exercised {{days}} ago',
      what: 'The loss of a zone was last exercised {{days}} ago, on {{day}}.',
    },
  },
  find: context =>
    isToRideOutZone(context)
      ? outOfDate('zone-loss-exercised', context)
      : undefined,
} as const satisfies FindingRule;

/** Which fact states each exercise, and when it is called for. */
export const exercises = [
  {
    fact: 'failover-exercised',
    finding: failoverUntested.id,
    matters: hasRegionObjective,
  },
  {
    fact: 'zone-loss-exercised',
    finding: zoneLossUntested.id,
    matters: isToRideOutZone,
  },
] as const satisfies readonly {
  fact: Exercise;
  finding: string;
  matters: (needed: Demanded & { resilience?: number }) => boolean;
}[];
