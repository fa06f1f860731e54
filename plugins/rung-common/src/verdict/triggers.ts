import { NeededRung } from '../ladder/needed';
import { ThresholdTrigger, Triggers } from './types';
import { WeighedRequirement } from './weigh';

/**
 * On each axis, of all thresholds that would raise what is needed there, the
 * one that is nearest to the number stated.
 */
export function triggersOf(
  weighed: readonly Pick<WeighedRequirement, 'ahead'>[],
  needed: Pick<NeededRung, 'resilience' | 'platform'>,
): Triggers {
  let resilience: ThresholdTrigger | undefined;
  let platform: ThresholdTrigger | undefined;
  for (const { ahead } of weighed) {
    for (const trigger of ahead) {
      if (trigger.rung === 4) {
        if (!needed.platform) {
          platform = nearerOf(platform, trigger);
        }
      } else if (trigger.rung > needed.resilience) {
        resilience = nearerOf(resilience, trigger);
      }
    }
  }
  return { resilience, platform };
}

/** Takes the first of two that are equally near. */
function nearerOf(
  one: ThresholdTrigger | undefined,
  other: ThresholdTrigger,
): ThresholdTrigger {
  return one && one.headroom <= other.headroom ? one : other;
}
