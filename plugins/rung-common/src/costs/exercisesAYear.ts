import { Placement } from '../verdict/types';
import { exercises } from '../findings/rules/exercises';

const DAYS_A_YEAR = 365.25;

/**
 * How often in a year failures have to be exercised, so that no exercise that
 * matters is ever too old: 0 where none matters.
 *
 * @public
 */
export function exercisesAYear(
  assessment: Pick<Placement, 'demands' | 'resilience'>,
  exerciseAgeDays: number,
): number {
  const { resilience } = assessment;
  const mattering = exercises.filter(({ matters }) =>
    matters({ resilience, placement: assessment }),
  );
  return (mattering.length * DAYS_A_YEAR) / exerciseAgeDays;
}
