import { elapsedSeconds } from '../../built/elapsed';
import { exerciseFacts, ExerciseFacts } from '../../built/exercises';
import { Fact } from '../../built/types';
import { Demand } from '../../verdict/types';
import { amountOf, objectivesFor } from '../context';
import { stated } from '../parameters';
import { FindingContext, FindingRule, Found } from '../types';

/** From twice the number on it is no matter of tuning. */
const FAR = 2;

/** One number that an exercise has missed. */
interface Miss {
  demand: Demand;
  measured: Pick<Fact, 'key' | 'value'>;
  /** When that was, where it is known. */
  day: string | undefined;
  far: boolean;
}

/** What an exercise has shown of each of the two objectives. */
function measuredIn({ recoveredIn, dataLost }: ExerciseFacts) {
  return [
    { objective: 'rto', key: recoveredIn },
    { objective: 'rpo', key: dataLost },
  ] as const;
}

function missesOf(context: FindingContext, exercise: ExerciseFacts): Miss[] {
  const { facts } = context;
  const day = facts[exercise.exercised];
  if (day === 'never') {
    return [];
  }
  const objectives = objectivesFor(context, exercise.domain);
  return measuredIn(exercise).flatMap(({ objective, key }) => {
    const value = facts[key];
    const seconds = value === undefined ? undefined : elapsedSeconds(value);
    return value === undefined || seconds === undefined
      ? []
      : objectives.flatMap(demand => {
          const target = amountOf(demand);
          return demand.key.startsWith(objective) &&
            target !== undefined &&
            seconds > target
            ? {
                demand,
                measured: { key, value },
                day,
                far: seconds >= FAR * target,
              }
            : [];
        });
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
  about: Object.values(exerciseFacts).flatMap(exercise =>
    measuredIn(exercise).map(({ key }) => `built.${key}` as const),
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
    const misses = Object.values(exerciseFacts).flatMap(exercise =>
      missesOf(context, exercise),
    );
    if (misses.length === 0) {
      return undefined;
    }
    const { variant, parameters } = dated(misses);
    const measured = new Map(
      misses.map(miss => [miss.measured.key, miss.measured]),
    );
    return {
      variant,
      severity: misses.some(({ far }) => far) ? 'high' : 'medium',
      parameters: {
        ...parameters,
        stated: stated(misses.map(({ demand }) => demand)),
        measured: { type: 'facts', facts: [...measured.values()] },
      },
    };
  },
} as const satisfies FindingRule;
