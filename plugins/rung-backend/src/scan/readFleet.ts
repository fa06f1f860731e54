import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  readCluster,
  StatedCluster,
} from '@rung/backstage-plugin-rung-common';
import {
  defaultEnvironmentRules,
  FleetObserver,
  KnownCluster,
} from '@rung/backstage-plugin-rung-observation';
import { ClusterStore } from '../database';
import { CatalogReader } from './CatalogReader';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Where clusters are known from, and which of what is seen counts. */
export interface FleetOptions {
  reader: CatalogReader;
  clusters: Pick<ClusterStore, 'list' | 'snapshot'>;
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
): Promise<FleetObserver | undefined> {
  const { clusters, policy, countedEnvironment, snapshotMaxAge } = options;
  const listed = await clusters.list();
  if (listed.length === 0) {
    return undefined;
  }
  const stated = await readStated(options);
  const known: KnownCluster[] = [];
  for (const { name } of listed) {
    options.signal.throwIfAborted();
    const { environment, region } = stated.get(name) ?? {};
    const snapshot = await clusters.snapshot(name);
    known.push({ name, environment, region, snapshot });
  }
  return FleetObserver.create({
    clusters: known,
    environments: { ...defaultEnvironmentRules, counted: countedEnvironment },
    now,
    maxAgeMinutes: snapshotMaxAge / MILLISECONDS_PER_MINUTE,
    exerciseAgeDays: policy.exerciseAgeDays,
  });
}

/** What the catalog states of clusters, by the name that the portal reads them by. */
async function readStated({
  reader,
  signal,
}: FleetOptions): Promise<Map<string, StatedCluster>> {
  const resources: Entity[] = [];
  for await (const page of reader.clusters(signal)) {
    resources.push(...page);
  }
  // A catalog promises no order, and of two for one cluster the same one counts.
  return new Map(
    resources
      .map(entity => ({ entity, ref: stringifyEntityRef(entity) }))
      .sort((one, other) => (one.ref < other.ref ? 1 : -1))
      .map(({ entity }) => {
        const { cluster } = readCluster(entity);
        return [cluster.kubernetesName ?? entity.metadata.name, cluster];
      }),
  );
}
