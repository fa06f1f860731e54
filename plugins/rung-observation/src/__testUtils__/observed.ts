import type { MatchingRule } from '@rung/backstage-plugin-rung-common/wire';
import { EnvironmentRules } from '../environments';
import { observeFacts } from '../facts';
import { Fleet, KnownCluster } from '../fleet';
import { ComponentPlacer, readWorkloadIdentity } from '../matching';
import { FixtureCluster, snapshotOf, takenAt } from './snapshotOf';

/** How a fixture is looked at, where it differs from the plain way. */
export interface ObservedOptions {
  name?: string;
  annotations?: Record<string, string>;
  environments?: Partial<EnvironmentRules>;
  known?: readonly Partial<KnownCluster>[];
  rules?: readonly MatchingRule[];
  now?: string;
}

export function fleetOf(
  clusters: readonly FixtureCluster[],
  { environments, known = [], now = takenAt }: ObservedOptions = {},
): Fleet {
  const seen = clusters.map((cluster, index) => ({
    name: cluster.name,
    // Clusters of the fixtures share the UID of one namespace.
    snapshot: { ...snapshotOf(cluster), uid: undefined },
    ...known[index],
  }));
  return Fleet.create({
    clusters: [
      ...seen,
      ...known.slice(clusters.length).map(one => ({ name: 'more', ...one })),
    ],
    environments: {
      counted: 'production',
      clusters: [],
      namespaces: [],
      ...environments,
    },
    now: new Date(now),
    maxAgeMinutes: 120,
  });
}

export function placed(
  clusters: readonly FixtureCluster[],
  options: ObservedOptions = {},
) {
  const fleet = fleetOf(clusters, options);
  const { name = 'web', annotations } = options;
  const { identity } = readWorkloadIdentity({ name, annotations });
  const placement = ComponentPlacer.create(fleet, options.rules).place(
    identity,
  );
  return { fleet, placement };
}

/** The facts of a component by key: a value, `likely` before it, or why it is not known. */
export function factsOf(
  clusters: readonly FixtureCluster[],
  options: ObservedOptions = {},
): Record<string, unknown> {
  const { fleet, placement } = placed(clusters, options);
  const { facts, unknown } = observeFacts(fleet, placement, 180);
  return Object.fromEntries([
    ...facts.map(({ key, value, source }) => [
      key,
      source.type === 'observed' && source.certainty === 'likely'
        ? `likely ${value}`
        : value,
    ]),
    ...unknown.map(({ key, unknown: reason, resource }) => [
      key,
      ['?', reason, resource].filter(Boolean).join(' '),
    ]),
  ]);
}
