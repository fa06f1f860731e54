import { resilienceOf } from './path';
import { ResilienceRung, RungNumber } from './types';

/**
 * A rung on both axes.
 *
 * @public
 */
export interface NeededRung {
  /** The headline: the platform's own rung where it is all there is to build. */
  rung: RungNumber;
  resilience: ResilienceRung;
  /** Whether a platform layer is justified. */
  platform: boolean;
}

/**
 * The headline of what is needed on both axes. Rung 4 lies on an axis of its
 * own and needs a rung-3 cluster under it, so it is the headline only where
 * nothing calls for more than that.
 *
 * @public
 */
export function neededRung(
  axes: Pick<NeededRung, 'resilience' | 'platform'>,
): NeededRung {
  const { resilience, platform } = axes;
  return {
    rung: platform && resilience === 3 ? 4 : resilience,
    resilience,
    platform,
  };
}

/**
 * What it takes to satisfy several at once: the highest on each axis.
 *
 * @returns undefined where there is none
 * @public
 */
export function strictestOf(
  needed: readonly NeededRung[],
): NeededRung | undefined {
  return needed.length > 0
    ? neededRung({
        resilience: needed.reduce<ResilienceRung>(
          (highest, { resilience }) => higherOf(highest, resilience),
          1,
        ),
        platform: needed.some(({ platform }) => platform),
      })
    : undefined;
}

/**
 * The rule of the ladder: the highest of the lowest sufficient rungs, and no
 * higher. Nothing demanded is rung 1.
 */
export function neededBy(
  demanded: readonly { rung: RungNumber }[],
): NeededRung {
  let platform = false;
  let resilience: ResilienceRung = 1;
  for (const { rung } of demanded) {
    platform ||= rung === 4;
    resilience = higherOf(resilience, resilienceOf(rung));
  }
  return neededRung({ resilience, platform });
}

/** Whether a demanded rung is one that holds what is needed up. */
export function isForcing(
  rung: RungNumber,
  { resilience }: NeededRung,
): boolean {
  return rung === 4 || (rung > 1 && rung === resilience);
}

/** The higher of two rungs of one axis. */
export function higherOf<T extends RungNumber>(one: T, other: T): T {
  return other > one ? other : one;
}
