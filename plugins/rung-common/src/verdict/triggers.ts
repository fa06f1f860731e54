import { NeededRung } from '../ladder/needed';
import { RungNumber } from '../ladder/types';
import { distanceTo } from '../thresholds/distance';
import { thresholdAhead } from '../thresholds/scale';
import { ThresholdTrigger, Triggers } from './types';
import { WeighedRequirement } from './weigh';

/**
 * On each axis, of all thresholds that would raise what is needed there, the
 * one that is nearest to the number stated.
 */
export function triggersOf(
  weighed: readonly Pick<WeighedRequirement, 'requirement' | 'measures'>[],
  needed: Pick<NeededRung, 'resilience' | 'platform'>,
): Triggers {
  const raisesResilience = (rung: RungNumber) =>
    rung !== 4 && rung > needed.resilience;
  const raisesPlatform = (rung: RungNumber) => rung === 4 && !needed.platform;
  return {
    resilience: nearestOf(weighed, raisesResilience),
    platform: nearestOf(weighed, raisesPlatform),
  };
}

function nearestOf(
  weighed: readonly Pick<WeighedRequirement, 'requirement' | 'measures'>[],
  raises: (rung: RungNumber) => boolean,
): ThresholdTrigger | undefined {
  let nearest: ThresholdTrigger | undefined;
  for (const { requirement, measures } of weighed) {
    for (const measure of measures) {
      const threshold =
        measure.type === 'scale'
          ? thresholdAhead(measure.scale, measure.amount, raises)
          : undefined;
      if (measure.type === 'scale' && threshold) {
        const headroom = distanceTo(threshold, measure.amount);
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
