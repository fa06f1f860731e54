import type { PricedUnits, Prices } from '@rung/backstage-plugin-rung-common';
import { priced } from '../costs/priced';
import { movedUnits } from './movedUnits';
import { PreviewCounts } from './PreviewTally';

/**
 * What one side of a preview comes to by the prices of an organization: more or fewer
 * that could go, or more or fewer to build.
 *
 * @public
 */
export interface PreviewAmount {
  side: 'couldGo' | 'toBuild';
  way: 'more' | 'fewer';
  priced: PricedUnits;
}

/**
 * What a policy would give back and cost by the prices of an organization. Clusters that
 * could go come to no amount: they are added up over entities, several of which may
 * share one that others need.
 *
 * @public
 */
export function amountsOf(
  counts: Pick<PreviewCounts, 'couldGo' | 'toBuild'>,
  prices: Prices,
): PreviewAmount[] {
  const sides = {
    couldGo: counts.couldGo.filter(({ kind }) => kind !== 'cluster'),
    toBuild: counts.toBuild,
  };
  return (['couldGo', 'toBuild'] as const).flatMap(side => {
    const moved = movedUnits(sides[side]);
    return (['more', 'fewer'] as const).flatMap(way =>
      moved[way].length > 0
        ? { side, way, priced: priced(moved[way], prices) }
        : [],
    );
  });
}
