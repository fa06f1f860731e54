import { addDays, CalendarDay } from '../built/calendar';
import { Placement } from '../verdict/types';
import { exercises } from './rules/exercises';

/**
 * An exercise that matters, and how long it counts.
 *
 * @public
 */
export interface CurrentExercise {
  /** The id of the finding that there is once it is too old. */
  finding: string;
  /** When a failure was last exercised. */
  exercised: CalendarDay;
  /** The last day on which that is not too old. */
  until: CalendarDay;
}

/**
 * The exercises of failures that what is needed calls for and that have a day, each
 * with the last day on which it counts, which may have passed.
 *
 * @public
 */
export function currentExercises(
  assessment: Pick<Placement, 'demands' | 'resilience' | 'built'>,
  exerciseAgeDays: number,
): CurrentExercise[] {
  const { resilience, built } = assessment;
  return exercises.flatMap(({ fact, finding, matters }) => {
    const day = built?.facts.find(({ key }) => key === fact)?.value;
    return typeof day === 'string' &&
      day !== 'never' &&
      matters({ resilience, placement: assessment })
      ? {
          finding,
          exercised: day,
          until: addDays(day, exerciseAgeDays),
        }
      : [];
  });
}
