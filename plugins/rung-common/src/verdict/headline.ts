import { rungs } from '../ladder/rungs';
import { RungNumber } from '../ladder/types';
import { Placement } from './types';

/**
 * What the headline of an assessment says. `under-built`: more is needed than
 * is built. `incomplete`: a number is missing or a guess, and the rung may move.
 * `over-built`: more is built than is enough. `needed`: nothing is above that
 * rung, so that it cannot be called enough.
 *
 * @public
 */
export type HeadlineKind =
  | 'unassessed'
  | 'under-built'
  | 'incomplete'
  | 'over-built'
  | 'needed'
  | 'enough';

/**
 * Which headline applies. Too little comes before too little known: what is
 * built is short of the numbers that are stated already.
 *
 * @public
 */
export function headlineKind({
  rung,
  status,
  fit,
}: Pick<Placement, 'rung' | 'status' | 'fit'>): HeadlineKind {
  if (rung === undefined) {
    return 'unassessed';
  }
  if (fit === 'under-built') {
    return 'under-built';
  }
  if (status === 'incomplete') {
    return 'incomplete';
  }
  if (fit === 'over-built') {
    return 'over-built';
  }
  return rung === rungs.at(-1)?.rung ? 'needed' : 'enough';
}

/**
 * Whether a platform layer comes beside the rung of the headline. Rung 4 is
 * that layer itself.
 *
 * @public
 */
export function layerBeside({
  rung,
  platform,
}: {
  rung?: RungNumber;
  platform: { layer: boolean };
}): boolean {
  return platform.layer && rung !== undefined && rung !== 4;
}

/**
 * The verdict in a few words, without a full stop: `Rung 3 is enough`.
 *
 * @public
 */
export function headlineText(
  placement: Pick<Placement, 'rung' | 'status' | 'fit' | 'built'>,
): string {
  const { rung, built } = placement;
  switch (headlineKind(placement)) {
    case 'unassessed':
      return 'Not assessed yet';
    case 'under-built':
      return `Rung ${rung} is needed, rung ${built?.resilience} is built`;
    case 'incomplete':
      return `Rung ${rung}, incomplete`;
    case 'over-built':
      return `Rung ${rung} is enough, rung ${built?.resilience} is built`;
    case 'needed':
      return `Rung ${rung} is needed`;
    default:
      return `Rung ${rung} is enough`;
  }
}
