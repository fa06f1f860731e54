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

function candidatesOf(
  { requirement, measures }: WeighedRequirement,
  verdict: Verdict,
): Extract<Climb, { type: 'threshold' }>[] {
  return measures.flatMap(measure => {
    const border =
      measure.type === 'scale'
        ? borderAhead(measure.scale, measure.amount, rung =>
            raises(rung, verdict),
          )
        : undefined;
    return measure.type === 'scale' && border
      ? {
          type: 'threshold' as const,
          key: requirement.key,
          present: measure.amount,
          threshold: border,
          headroom: headroomTo(border, measure.amount),
          rung: border.rung,
        }
      : [];
  });
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
  const candidates = weighed.flatMap(item => candidatesOf(item, verdict));
  if (candidates.length > 0) {
    return candidates.reduce((nearest, candidate) =>
      candidate.headroom < nearest.headroom ? candidate : nearest,
    );
  }
  const { signal } = rungDefinition(verdict.rung);
  const rung = nextOnPath(verdict.resilience);
  return signal && rung ? { type: 'signal', signal, rung } : undefined;
}
