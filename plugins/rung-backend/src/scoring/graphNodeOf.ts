import {
  Assessment,
  measuredRecoveries,
  promisesOf,
  readCluster,
  readSoftDependencies,
} from '@rung/backstage-plugin-rung-common';
import { GraphNode, GraphPromise } from '../dependencyGraph';
import { CatalogRecord } from './types';

/** Where a cluster is, as its Resource states it. */
function clusterOf({
  isCluster,
  entity,
  attributes,
}: CatalogRecord): GraphNode['cluster'] {
  if (!isCluster) {
    return undefined;
  }
  const { kubernetesName, environment, region, zones } =
    readCluster(entity).cluster;
  return {
    name: kubernetesName ?? attributes.name,
    environment,
    region,
    zones,
  };
}

/**
 * What is found of an entity that an outage can come to. One that could not be
 * assessed promises nothing, and goes down all the same.
 */
export function graphNodeOf(
  record: CatalogRecord,
  assessment: Pick<Assessment, 'demands' | 'built'> | undefined,
  options: { exerciseAgeDays: number; now: Date },
): GraphNode {
  const { attributes, dependsOn, entity, observed, places } = record;
  const soft = readSoftDependencies(entity);
  const promises = assessment ? promisesOf(assessment, options) : [];
  const measured = measuredRecoveries(assessment?.built);
  return {
    owners: attributes.owners,
    dependsOn,
    soft: soft.length > 0 ? soft : undefined,
    places: places?.map(({ cluster, region, zone }) => ({
      cluster,
      region,
      zone,
    })),
    looked: observed && !record.isCluster ? true : undefined,
    cluster: clusterOf(record),
    promises:
      promises.length > 0
        ? promises.map(({ source, ...promise }): GraphPromise => {
            const { entityRef } = source;
            return {
              ...promise,
              source:
                entityRef === attributes.entityRef ? undefined : entityRef,
            };
          })
        : undefined,
    measured: measured.length > 0 ? measured : undefined,
  };
}
