import type {
  Assessment,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { ThresholdTrigger } from '../verdict/types';
import { weigh } from '../verdict/weigh';
import { isStated, StatedDemand } from './explain';
import { SourcedNear } from './sourced';

/** What is twice as tight, or as much, is as far as anybody looks ahead. */
const CLOSE = Math.log(2);

/**
 * The numbers that would raise what is needed once they are twice as tight, each
 * with the nearest of its thresholds, the nearest first.
 *
 * @public
 */
export function nearBySource(
  assessment: Assessment,
  thresholds: Thresholds,
): SourcedNear[] {
  const { resilience = 6, platform } = assessment;
  const demands = assessment.demands.filter(
    (demand): demand is StatedDemand => isStated(demand) && !demand.ignored,
  );
  const raises = ({ rung, headroom }: ThresholdTrigger) =>
    headroom <= CLOSE && (rung === 4 ? !platform.layer : rung > resilience);
  return weigh(demands, thresholds)
    .flatMap(({ ahead }, index): SourcedNear[] => {
      const [trigger] = ahead.filter(raises).sort(byHeadroom);
      const { entityRef } = demands[index].source;
      return trigger ? [{ trigger, source: { entityRef } }] : [];
    })
    .sort((one, other) => byHeadroom(one.trigger, other.trigger));
}

function byHeadroom(one: ThresholdTrigger, other: ThresholdTrigger): number {
  return one.headroom - other.headroom;
}
