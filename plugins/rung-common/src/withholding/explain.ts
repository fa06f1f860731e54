import { Requirement } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { climbOf } from '../verdict/climb';
import { forgoneOf } from '../verdict/forgone';
import { Climb, Demand, Forgone, Placement } from '../verdict/types';
import { weigh } from '../verdict/weigh';

/** A demand with its value. */
export type StatedDemand = Demand & Requirement;

export function isStated(demand: Demand): demand is StatedDemand {
  return demand.value.type !== 'withheld';
}

/** As much of a verdict as a climb and what is forgone follow from. */
export type ReachedVerdict = Pick<Placement, 'rung' | 'resilience'> & {
  layer: boolean;
};

/** The climb by some of the numbers behind a verdict, which may be none. */
export function climbAmong(
  demands: readonly StatedDemand[],
  { rung, resilience, layer }: ReachedVerdict,
  thresholds: Thresholds,
): Climb | undefined {
  const counting = demands.filter(({ ignored }) => !ignored);
  return rung && resilience
    ? climbOf(weigh(counting, thresholds), { rung, resilience, layer })
    : undefined;
}

/** The climb of a rung by none of its numbers, which is a signal in words. */
export function signalOf({
  rung,
  resilience,
  layer,
}: ReachedVerdict): Climb | undefined {
  return rung && resilience
    ? climbOf([], { rung, resilience, layer })
    : undefined;
}

/** What is forgone where this is the climb. */
export function forgoneWith(
  climb: Climb | undefined,
  { rung, resilience, layer }: ReachedVerdict,
): Forgone | undefined {
  return rung && resilience
    ? forgoneOf({ rung, resilience, layer }, climb)
    : undefined;
}
