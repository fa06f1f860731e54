import type { Entity } from '@backstage/catalog-model';
import { readClusterText } from '../clusters/clusterKinds';
import { StatedCluster } from '../clusters/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Problem } from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, annotatedEntity, inOrder } from './annotations';

/** What is stated of a cluster, and what is wrong with the rest. */
export interface ClusterReading {
  cluster: StatedCluster;
  problems: Problem[];
}

/** Most entities are no clusters. */
const nothing: Readonly<ClusterReading> = Object.freeze({
  cluster: Object.freeze({}),
  problems: [],
});

/** Reads what an entity that has been read once states of a cluster. */
export function clusterReading({
  entityRef,
  clusters: written,
}: AnnotatedEntity): ClusterReading {
  if (written.length === 0) {
    return nothing;
  }
  const cluster: StatedCluster = {};
  const problems: Problem[] = [];
  for (const { meaning, annotation, text } of inOrder(written)) {
    const read = readClusterText(meaning.kind, text);
    if ('reason' in read) {
      problems.push({
        key: `cluster.${meaning.kind.key}`,
        source: { type: 'entity', entityRef, annotation },
        value: shortened(text),
        ...read,
      });
    } else {
      Object.assign(cluster, read);
    }
  }
  return { cluster, problems };
}

/**
 * Reads where a Kubernetes cluster is, as its Resource in the catalog states it.
 * Never throws, whatever the shape of the entity: what cannot be read is a problem,
 * which `readEntity` tells as well, and all else counts.
 *
 * @public
 */
export function readCluster(entity: Entity): {
  cluster: StatedCluster;
  problems: readonly Problem[];
} {
  return clusterReading(
    annotatedEntity('entity', entity, AssessmentPolicy.default()),
  );
}
