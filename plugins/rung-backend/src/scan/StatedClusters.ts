import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { readCluster, StatedCluster } from '@rung/backstage-plugin-rung-common';

/** A cluster as its Resource in the catalog states it. */
export interface ClusterStatement extends StatedCluster {
  /** The ref of the Resource. */
  entityRef: string;
}

/** What the portal reads a cluster by, as its Resource states it. */
export function clusterNameOf(entity: Entity): string {
  return readCluster(entity).cluster.kubernetesName ?? entity.metadata.name;
}

/**
 * What the catalog states of clusters, by the name that the portal reads them by.
 * A catalog promises no order, and of two Resources for one cluster the same one
 * counts each time.
 */
export function statedClusters(
  resources: readonly Entity[],
): Map<string, ClusterStatement> {
  return new Map(
    resources
      .map(entity => ({ entity, entityRef: stringifyEntityRef(entity) }))
      .sort((one, other) => (one.entityRef < other.entityRef ? 1 : -1))
      .map(({ entity, entityRef }) => [
        clusterNameOf(entity),
        { ...readCluster(entity).cluster, entityRef },
      ]),
  );
}
