import {
  BlastCounts,
  BlastItem,
  BlastRadius,
  BlastState,
  blastStates,
  PromiseState,
  promiseStates,
  UnknownPlace,
  unknownPlaces,
} from '@rung/backstage-plugin-rung-common/wire';
import { scanned } from './reports';

/** An entity of a blast radius; whatever is not said of it is usual. */
export function blastItem(
  name: string,
  state: BlastState,
  rest: Partial<BlastItem> = {},
): BlastItem {
  return {
    entityRef: `component:default/${name}`,
    name,
    owners: ['group:default/payments'],
    system: 'system:default/checkout',
    domain: 'domain:default/payments',
    state,
    chain: [],
    ...rest,
  };
}

function tally<T extends string>(
  words: readonly T[],
  values: readonly (T | undefined)[],
): Record<T, number> {
  return Object.fromEntries(
    words.map(word => [word, values.filter(value => value === word).length]),
  ) as Record<T, number>;
}

/** The counts that the backend would give of these. */
export function blastCounts(items: readonly BlastItem[]): BlastCounts {
  return {
    total: items.length,
    states: tally<BlastState>(
      blastStates,
      items.map(({ state }) => state),
    ),
    direct: items.filter(({ direct }) => direct).length,
    uncertain: items.filter(({ uncertain }) => uncertain).length,
    promises: tally<PromiseState>(
      promiseStates,
      items.map(({ promise }) => promise?.state),
    ),
  };
}

/** The blast radius of a region that the backend would give of these. */
export function blastRadius(
  items: readonly BlastItem[],
  rest: Partial<BlastRadius> = {},
): BlastRadius {
  const systems = [...new Set(items.map(({ system }) => system))];
  return {
    loss: { kind: 'region', name: 'eu-central-1' },
    kinds: ['Component'],
    counts: blastCounts(items),
    unknown: tally<UnknownPlace>(
      unknownPlaces,
      items.map(({ unknown }) => unknown),
    ),
    clusters: {
      lost: [{ kind: 'cluster', name: 'payments-1', title: 'Payments One' }],
      lostCount: 1,
      left: 2,
    },
    groups: systems.map(name => ({
      ...blastCounts(items.filter(({ system }) => system === name)),
      name,
    })),
    groupCount: systems.length,
    links: [],
    scan: scanned,
    ...rest,
  };
}
