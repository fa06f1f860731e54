import { nextOnPath } from '../ladder/path';
import { NeededRung } from '../ladder/needed';
import { rungDefinition } from '../ladder/rungs';
import { Climb, Triggers } from './types';

/**
 * The climb trigger: the nearer of the triggers of the two axes. Without either
 * it is the signal of the rung itself, in words. From the top there is nowhere
 * to climb.
 */
export function climbOf(
  { resilience, platform }: Triggers,
  needed: Pick<NeededRung, 'rung' | 'resilience'>,
): Climb | undefined {
  const nearest =
    resilience && platform && platform.headroom < resilience.headroom
      ? platform
      : resilience ?? platform;
  if (nearest) {
    return nearest;
  }
  const { signal } = rungDefinition(needed.rung);
  const rung = nextOnPath(needed.resilience);
  return signal && rung ? { type: 'signal', signal, rung } : undefined;
}
