import type { PreviewDirection } from '@rung/backstage-plugin-rung-common/wire';
import { PreviewedVerdict } from './types';

type Reached = Pick<PreviewedVerdict, 'level' | 'resilience'>;

/** The platform layer lies on an axis of its own, and counts where the other is equal. */
function heightOf({ level, resilience }: Reached): number {
  return 2 * (resilience ?? 0) + (level.platform ? 1 : 0);
}

/** How far a verdict moves, in steps of the ladder and halves for the platform. */
export function distanceOf(before: Reached, after: Reached): number {
  return heightOf(after) - heightOf(before);
}

/** Where a verdict moves to. An entity that has none at one side moves nowhere. */
export function directionOf(before: Reached, after: Reached): PreviewDirection {
  if (before.resilience === undefined || after.resilience === undefined) {
    if (before.resilience === after.resilience) {
      return 'same';
    }
    return before.resilience === undefined ? 'gained' : 'lost';
  }
  const distance = distanceOf(before, after);
  if (distance === 0) {
    return 'same';
  }
  return distance > 0 ? 'up' : 'down';
}
