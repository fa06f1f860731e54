import { exerciseFacts } from '../../built/exercises';
import {
  measuredAgainst,
  MeasuredObjective,
} from '../../verdict/measuredAgainst';
import { Demand } from '../../verdict/types';
import { stated } from '../parameters';
import { FindingContext, FindingRule, Found } from '../types';

/** From twice the number on it is no matter of tuning. */
const FAR = 2;

/** One number that an exercise has missed. */
interface Miss extends MeasuredObjective {
  demand: Demand;
}

function missesOf({ placement, facts }: FindingContext): Miss[] {
  return placement.demands.flatMap(demand => {
    const measured = measuredAgainst(demand, facts);
    return measured && measured.share > 1 ? { ...measured, demand } : [];
  });
}

/** Names the day or the days, where each of what was missed has one. */
function dated(misses: readonly Miss[]): Pick<Found, 'variant' | 'parameters'> {
  const days = [...new Set(misses.map(({ day }) => day))].sort();
  const [first, second] = days;
  if (first === undefined || days.includes(undefined)) {
    return { variant: 'undated' };
  }
  const day = { type: 'day', day: first } as const;
  return second === undefined
    ? { parameters: { day } }
    : {
        variant: 'two-days',
        parameters: { day, laterDay: { type: 'day', day: second } },
      };
}

export const recoveryMissedTarget = {
  id: 'recovery-missed-target',
  severity: 'high',
  title: 'Recovery missed its target',
  meaning:
    'An exercise took longer or lost more than is stated for that failure. Below twice the number it is medium.',
  advice: 'Recover faster and exercise it again, or relax the number.',
  move: 'recover-in-time',
  about: Object.values(exerciseFacts).flatMap(
    ({ recoveredIn, dataLost }) =>
      [`built.${recoveredIn}`, `built.${dataLost}`] as const,
  ),
  sentences: {
    short: 'An exercise missed an objective that is stated',
    what: 'Stated: {{stated}}. Measured in the exercise of {{day}}: {{measured}}.',
    why: 'What is missed on a day of one’s own choosing is not kept on the day of a failure.',
    remedy:
      'Shorten the recovery and exercise it again, or relax the number to what can be kept.',
  },
  variants: {
    undated: {
      what: 'Stated: {{stated}}. Measured in an exercise: {{measured}}.',
    },
    'two-days': {
      what: 'Stated: {{stated}}. Measured in the exercises of {{day}} and {{laterDay}}: {{measured}}.',
    },
  },
  find(context) {
    const misses = missesOf(context);
    if (misses.length === 0) {
      return undefined;
    }
    const { variant, parameters } = dated(misses);
    const measured = new Map(misses.map(({ fact }) => [fact.key, fact]));
    return {
      variant,
      severity: misses.some(({ share }) => share >= FAR) ? 'high' : 'medium',
      parameters: {
        ...parameters,
        stated: stated(misses.map(({ demand }) => demand)),
        measured: { type: 'facts', facts: [...measured.values()] },
      },
    };
  },
} as const satisfies FindingRule;
