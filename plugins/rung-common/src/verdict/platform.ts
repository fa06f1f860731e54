import { Thresholds } from '../thresholds/types';
import { borderAhead } from '../thresholds/scale';
import { PlatformVerdict } from './types';
import { valueOf, WeighedRequirement } from './weigh';

/**
 * The number of teams above which a platform pays off: the first border of the
 * scale that leads to rung 4, seen from no team at all.
 */
function breakEvenOf(thresholds: Thresholds): number | undefined {
  return borderAhead(thresholds.scales.teams, 0, rung => rung === 4)?.amount;
}

function standingOf(
  teams: number | undefined,
  breakEven: number | undefined,
): PlatformVerdict['standing'] {
  if (teams === undefined || breakEven === undefined) {
    return 'unknown';
  }
  if (teams === breakEven) {
    return 'at-break-even';
  }
  return teams > breakEven ? 'above' : 'below';
}

/** The verdict on the platform axis. */
export function platformOf(
  weighed: readonly WeighedRequirement[],
  layer: boolean,
  thresholds: Thresholds,
): PlatformVerdict {
  const breakEven = breakEvenOf(thresholds);
  const value = valueOf(weighed, 'teams');
  const teams = value?.type === 'quantity' ? value.amount : undefined;
  return { layer, standing: standingOf(teams, breakEven), teams, breakEven };
}
