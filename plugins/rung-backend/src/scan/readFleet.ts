import { Entity } from '@backstage/catalog-model';
import { KnownCluster } from '@rung/backstage-plugin-rung-observation';
import { ClusterStore } from '../database';
import { fleetOf, FleetRules } from '../observation';
import { CatalogObserver } from './CatalogObserver';
import { CatalogReader } from './CatalogReader';
import { statedClusters } from './StatedClusters';

/** Where clusters are known from, and which of what is seen counts. */
export interface FleetOptions extends FleetRules {
  reader: CatalogReader;
  clusters: Pick<ClusterStore, 'list' | 'snapshot' | 'describe'>;
  signal: AbortSignal;
}

/**
 * Whatever was last seen of all clusters. Undefined where no cluster is known, so
 * that it costs nothing there and nobody is told that something is unknown.
 */
export async function readFleet(
  options: FleetOptions,
  now: Date,
): Promise<CatalogObserver | undefined> {
  const { clusters } = options;
  const listed = await clusters.list();
  if (listed.length === 0) {
    return undefined;
  }
  const stated = statedClusters(await resourcesOf(options));
  const known: KnownCluster[] = [];
  for (const { name } of listed) {
    options.signal.throwIfAborted();
    const { environment, region } = stated.get(name) ?? {};
    const snapshot = await clusters.snapshot(name);
    known.push({ name, environment, region, snapshot });
  }
  await clusters.describe(
    known.map(({ name, environment, snapshot }) => ({
      name,
      entityRef: stated.get(name)?.entityRef,
      environment,
      countedAt: snapshot?.takenAt,
    })),
  );
  return CatalogObserver.create(fleetOf(known, options, now), stated);
}

async function resourcesOf({
  reader,
  signal,
}: FleetOptions): Promise<Entity[]> {
  const resources: Entity[] = [];
  for await (const page of reader.clusters(signal)) {
    resources.push(...page);
  }
  return resources;
}
