import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  defaultEnvironmentRules,
  FleetObserver,
  KnownCluster,
} from '@rung/backstage-plugin-rung-observation';
import { ClusterStore } from '../database';
import { CatalogObserver } from './CatalogObserver';
import { CatalogReader } from './CatalogReader';
import { statedClusters } from './StatedClusters';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Where clusters are known from, and which of what is seen counts. */
export interface FleetOptions {
  reader: CatalogReader;
  clusters: Pick<ClusterStore, 'list' | 'snapshot' | 'describe'>;
  policy: AssessmentPolicy;
  /** The environment whose clusters make up the fleet. */
  countedEnvironment: string;
  /** The age in milliseconds after which a snapshot no longer counts. */
  snapshotMaxAge: number;
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
  const { clusters, policy, countedEnvironment, snapshotMaxAge } = options;
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
  const fleet = FleetObserver.create({
    clusters: known,
    environments: { ...defaultEnvironmentRules, counted: countedEnvironment },
    now,
    maxAgeMinutes: snapshotMaxAge / MILLISECONDS_PER_MINUTE,
    exerciseAgeDays: policy.exerciseAgeDays,
  });
  return CatalogObserver.create(fleet, stated);
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
