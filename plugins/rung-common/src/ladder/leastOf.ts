import { FailureDomain, ResilienceRung } from './types';

/** How many of a kind a rung takes at least, where it takes any number of it. */
export type LeastBuilt = {
  readonly [kind in Exclude<FailureDomain, 'node'>]?: number;
};

/** A fleet takes no number of zones: how many its clusters span is another question. */
const least: Readonly<Record<ResilienceRung, LeastBuilt>> = {
  1: { region: 1, cluster: 1, zone: 1 },
  2: { region: 1, cluster: 1, zone: 1 },
  3: { region: 1, cluster: 1, zone: 3 },
  5: { region: 1, cluster: 2 },
  6: { region: 2, cluster: 2 },
};

/** The least that a rung of the resilience path takes. */
export function leastOf(rung: ResilienceRung): LeastBuilt {
  return least[rung];
}
