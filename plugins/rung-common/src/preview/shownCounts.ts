import type { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import { PreviewCounts } from './PreviewTally';

/**
 * What would move, as far as an organization shows it: where it hides what things
 * cost, nothing tells what could go and what is to be built.
 *
 * @public
 */
export function shownCounts(
  counts: PreviewCounts,
  costs: Pick<CostSettings, 'shown'>,
): PreviewCounts {
  return costs.shown ? counts : { ...counts, couldGo: [], toBuild: [] };
}
