import { Thresholds } from '../thresholds/types';
import { thresholdAhead } from '../thresholds/scale';
import { PlatformBalance, PlatformVerdict } from './types';
import { valueOf, WeighedRequirement } from './weigh';

/**
 * The largest number of teams for which a platform does not pay off: the
 * threshold of the scale that leads to rung 4, or one team less where that
 * number calls for rung 4 itself.
 */
function breakEvenOf({ scales }: Thresholds): number | undefined {
  const threshold = thresholdAhead(scales.teams, 0, rung => rung === 4);
  return threshold?.relation === 'at-least'
    ? Math.ceil(threshold.amount) - 1
    : threshold?.amount;
}

function balanceOf(
  teams: number | undefined,
  breakEven: number | undefined,
): PlatformBalance {
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
  return { layer, balance: balanceOf(teams, breakEven), teams, breakEven };
}
