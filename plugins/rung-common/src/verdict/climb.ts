import { nextOnPath } from '../ladder/path';
import { rungDefinition } from '../ladder/rungs';
import { RungNumber } from '../ladder/types';
import { borderAhead, headroomTo } from '../thresholds/scale';
import { Climb } from './types';
import { Verdict } from './verdict';
import { WeighedRequirement } from './weigh';

/** Whether a demand for this rung would change the verdict upwards. */
function raises(rung: RungNumber, verdict: Verdict): boolean {
  return rung === 4 ? !verdict.layer : rung > verdict.resilience;
}

type Candidate = Extract<Climb, { type: 'threshold' }>;

/** Of all borders that would change the verdict, the one nearest to its number. */
function nearestOf(
  weighed: readonly WeighedRequirement[],
  verdict: Verdict,
): Candidate | undefined {
  const test = (rung: RungNumber) => raises(rung, verdict);
  let nearest: Candidate | undefined;
  for (const { requirement, measures } of weighed) {
    for (const measure of measures) {
      const threshold =
        measure.type === 'scale'
          ? borderAhead(measure.scale, measure.amount, test)
          : undefined;
      if (measure.type === 'scale' && threshold) {
        const headroom = headroomTo(threshold, measure.amount);
        if (!nearest || headroom < nearest.headroom) {
          nearest = {
            type: 'threshold',
            key: requirement.key,
            present: measure.amount,
            threshold,
            headroom,
            rung: threshold.rung,
          };
        }
      }
    }
  }
  return nearest;
}

/**
 * The climb trigger: of all borders that would change the verdict, the one
 * nearest to the number stated. Without such a number the signal of the rung
 * itself stands. From the top there is nowhere to climb.
 */
export function climbOf(
  weighed: readonly WeighedRequirement[],
  verdict: Verdict,
): Climb | undefined {
  const nearest = nearestOf(weighed, verdict);
  if (nearest) {
    return nearest;
  }
  const { signal } = rungDefinition(verdict.rung);
  const rung = nextOnPath(verdict.resilience);
  return signal && rung ? { type: 'signal', signal, rung } : undefined;
}
