import { resilienceOf } from '../ladder/path';
import { ResilienceRung, RungNumber } from '../ladder/types';

export interface Verdict {
  /** The headline: the platform's own rung where it is all there is to build. */
  rung: RungNumber;
  resilience: ResilienceRung;
  /** Whether a platform layer is justified. */
  layer: boolean;
}

export function higherOf<T extends RungNumber>(one: T, other: T): T {
  return other > one ? other : one;
}

/** Whether a demanded rung is one that the verdict stands on. */
export function isForcing(rung: RungNumber, { resilience }: Verdict): boolean {
  return rung === 4 || (rung > 1 && rung === resilience);
}

/**
 * The rule of the ladder: the highest of the lowest sufficient rungs, and no
 * higher. Rung 4 lies on an axis of its own and needs a rung-3 cluster under
 * it, so it is the headline only where nothing calls for more than that.
 */
export function verdictOf(demanded: readonly { rung: RungNumber }[]): Verdict {
  let layer = false;
  let resilience: ResilienceRung = 1;
  for (const { rung } of demanded) {
    layer ||= rung === 4;
    resilience = higherOf(resilience, resilienceOf(rung));
  }
  return {
    rung: layer && resilience === 3 ? 4 : resilience,
    resilience,
    layer,
  };
}
