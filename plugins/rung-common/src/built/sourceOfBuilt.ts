import { ResilienceRung } from '../ladder/types';
import { BuiltKey } from './builtKeys';
import { BuiltSource, Fact, FactSource } from './types';

/** The facts that decide whether it is one cluster's resilience, and which. */
const ofOneCluster: readonly BuiltKey[] = [
  'control-plane',
  'control-plane-nodes',
  'zones',
];

/** What the resilience of what is built is derived from, by that resilience. */
const restsOn: Readonly<Record<ResilienceRung, readonly BuiltKey[]>> = {
  1: ofOneCluster,
  2: ofOneCluster,
  3: ofOneCluster,
  5: ['clusters'],
  6: ['regions', 'database'],
};

function wordFor(source: FactSource): BuiltSource {
  switch (source.type) {
    case 'observed':
      return source.certainty === 'certain' ? 'observed' : 'likely';
    case 'measured':
      return 'observed';
    default:
      return 'declared';
  }
}

/** By what the resilience is known that facts amount to: the weakest of them. */
export function sourceOfBuilt(
  facts: readonly Fact[],
  resilience: ResilienceRung | undefined,
): BuiltSource {
  if (resilience === undefined) {
    return 'unknown';
  }
  const overridden = facts.some(({ key }) => key === 'rung');
  const keys = overridden ? ['rung'] : restsOn[resilience];
  const words = facts
    .filter(({ key }) => keys.includes(key))
    .map(({ source }) => wordFor(source));
  return (
    (['declared', 'likely'] as const).find(word => words.includes(word)) ??
    'observed'
  );
}
