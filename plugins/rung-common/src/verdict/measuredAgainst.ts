import { CalendarDay } from '../built/calendar';
import { elapsedSeconds } from '../built/elapsed';
import { exerciseFacts } from '../built/exercises';
import { BuiltFacts, Fact } from '../built/types';
import { Demand } from './types';

/**
 * What an exercise has shown of an objective.
 *
 * @public
 */
export interface MeasuredObjective {
  /** The fact that states it. */
  fact: Pick<Fact, 'key' | 'value'>;
  /** How long it took, or the time's worth of data that was lost. */
  seconds: number;
  /** When that was, where it is known. */
  day?: CalendarDay;
  /** How many times what is stated that is; at most 1 where it was met. */
  share: number;
}

/** 0 of 0 is met; more than that is infinitely more. */
function shareOf(seconds: number, stated: number): number {
  return seconds === stated ? 1 : seconds / stated;
}

/**
 * What an exercise has shown of a demand, if it is an objective for the failure
 * that was exercised, or is read as one. Undefined where nothing was measured.
 *
 * @param facts - about what is built, by key
 * @public
 */
export function measuredAgainst(
  demand: Pick<Demand, 'key' | 'value' | 'reading' | 'ignored'>,
  facts: BuiltFacts,
): MeasuredObjective | undefined {
  const { key, value, reading, ignored } = demand;
  const [objective, domain = reading?.domain] = key.split('.');
  const exercise = Object.values(exerciseFacts).find(
    each => each.domain === domain,
  );
  if (!exercise || ignored || value.type !== 'quantity') {
    return undefined;
  }
  const measured = { rto: exercise.recoveredIn, rpo: exercise.dataLost };
  const day = facts[exercise.exercised];
  if (!Object.hasOwn(measured, objective) || day === 'never') {
    return undefined;
  }
  const fact = measured[objective as keyof typeof measured];
  const told = facts[fact];
  const seconds = told === undefined ? undefined : elapsedSeconds(told);
  return told === undefined || seconds === undefined
    ? undefined
    : {
        fact: { key: fact, value: told },
        seconds,
        ...(day === undefined ? {} : { day }),
        share: shareOf(seconds, value.amount),
      };
}
