import type { Random } from './random.ts';

type Annotations = Record<string, string>;

/** The six numbers, and the values that teams write. */
const requirements: Record<string, readonly string[]> = {
  'rung.dev/availability': ['99', '99.5', '99.9', '99.9?', '99.95', '99.99'],
  'rung.dev/rto.zone': ['30s', '5m', '15m', '1h', '4h', '1d'],
  'rung.dev/rpo': ['0', '30s', '5m', '1h', '4h', '1d', '1h?'],
  'rung.dev/pods': ['3', '12', '40', '40..400', '120', '900..2000'],
  'rung.dev/compliance': ['none', 'none', 'soc2', 'pci-dss', 'pci-dss, soc2'],
  'rung.dev/audience': ['team', 'internal', 'customers', 'paying'],
};

const facts: Record<string, readonly string[]> = {
  'rung.dev/built.rung': ['1', '2', '2', '3', '3', '5'],
  'rung.dev/built.control-plane': ['managed', 'managed', 'self-managed'],
  'rung.dev/built.zones': ['1', '2', '3'],
  'rung.dev/built.storage': ['ephemeral', 'single-zone', 'zone-redundant'],
  'rung.dev/built.backups': ['none', 'untested', 'tested'],
  'rung.dev/built.delivery': ['manual', 'ci', 'gitops'],
};

const regions = Array.from({ length: 12 }, (_, number) => `region-${number}`);

/** Where a cluster is: most are of the environment that counts. */
export function placeCluster(random: Random): Annotations {
  const region = random.pick(regions);
  const zones = ['a', 'b', 'c'].slice(0, 1 + random.below(3));
  return {
    'rung.dev/cluster.environment': random.chance(0.9)
      ? 'production'
      : 'staging',
    'rung.dev/cluster.region': region,
    'rung.dev/cluster.zones': zones.map(zone => region + zone).join(', '),
  };
}

/** The first component among what a component depends on. */
export function softDependencies(targets: readonly string[]): Annotations {
  const soft = targets.find(target => target.startsWith('component:'));
  return soft ? { 'rung.dev/soft-dependencies': soft } : {};
}

const unreadable = ['high', '99,9 percent', 'as soon as possible'];

/** What a team states: each of the numbers in `share` of all cases, now and then unreadable. */
export function stateRequirements(random: Random, share: number): Annotations {
  const annotations = chooseSome(random, requirements, share);
  const stated = Object.keys(annotations);
  if (stated.length > 0 && random.chance(0.01)) {
    annotations[random.pick(stated)] = random.pick(unreadable);
  }
  return annotations;
}

export function declareFacts(random: Random): Annotations {
  return chooseSome(random, facts, 0.6);
}

function chooseSome(
  random: Random,
  values: Record<string, readonly string[]>,
  share: number,
): Annotations {
  return Object.fromEntries(
    Object.entries(values)
      .filter(() => random.chance(share))
      .map(([key, choices]) => [key, random.pick(choices)]),
  );
}
