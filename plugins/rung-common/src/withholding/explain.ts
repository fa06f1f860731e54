import type {
  Requirement,
  Thresholds,
  Climb,
  Demand,
  Forgone,
  Placement,
  Triggers,
} from '@rung/backstage-plugin-rung-common';
import { climbOf } from '../verdict/climb';
import { forgoneOf } from '../verdict/forgone';
import { triggersOf } from '../verdict/triggers';
import { weigh } from '../verdict/weigh';

/** A demand with its value. */
export type StatedDemand = Demand & Requirement;

export function isStated(demand: Demand): demand is StatedDemand {
  return demand.value.type !== 'withheld';
}

/** As much of a verdict as triggers, a climb and what is forgone follow from. */
export type ReachedVerdict = Pick<Placement, 'rung' | 'resilience'> & {
  platform: boolean;
};

/** The triggers by some of the numbers behind a verdict, which may be none. */
export function triggersAmong(
  demands: readonly StatedDemand[],
  { resilience, platform }: ReachedVerdict,
  thresholds: Thresholds,
): Triggers | undefined {
  const counting = demands.filter(({ ignored }) => !ignored);
  return (
    resilience &&
    triggersOf(weigh(counting, thresholds), { resilience, platform })
  );
}

/** The climb by these triggers. By none it is the signal of the rung, in words. */
export function climbBy(
  triggers: Triggers | undefined,
  { rung, resilience }: ReachedVerdict,
): Climb | undefined {
  return rung && resilience
    ? climbOf(triggers ?? {}, { rung, resilience })
    : undefined;
}

/** What is forgone where this is the climb. */
export function forgoneWith(
  climb: Climb | undefined,
  { resilience }: ReachedVerdict,
): Forgone | undefined {
  return resilience && forgoneOf({ resilience }, climb);
}
