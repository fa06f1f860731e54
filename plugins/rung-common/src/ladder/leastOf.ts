import { ResilienceRung } from './types';
import { UnitKind } from './units';

/**
 * How many of a kind a rung takes at least, where it takes any number of it.
 *
 * @public
 */
export type LeastBuilt = { readonly [kind in UnitKind]?: number };

/**
 * A fleet takes no number of zones: how many its clusters span is another question.
 * It takes none of copies of the data either: those follow from what the loss of a
 * region may cost.
 */
const least: Readonly<Record<ResilienceRung, LeastBuilt>> = {
  1: { region: 1, cluster: 1, zone: 1, dataCopy: 1 },
  2: { region: 1, cluster: 1, zone: 1, dataCopy: 1 },
  3: { region: 1, cluster: 1, zone: 3, dataCopy: 1 },
  5: { region: 1, cluster: 2 },
  6: { region: 2, cluster: 2, dataCopy: 2 },
};

/**
 * The least that a rung of the resilience path takes.
 *
 * @public
 */
export function leastOf(rung: ResilienceRung): LeastBuilt {
  return least[rung];
}
