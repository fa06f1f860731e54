import { SeenCluster } from '@rung/backstage-plugin-rung-common/wire';
import {
  ClusterSnapshot,
  Observation,
  observeCluster,
} from '@rung/backstage-plugin-rung-observation';

/** What was seen of a cluster itself, as the HTTP API tells it. */
export function seenCluster(snapshot: ClusterSnapshot): SeenCluster {
  const {
    version,
    controlPlane,
    controlPlaneNodes,
    zones,
    regions,
    ...counts
  } = observeCluster(snapshot);
  const { nodes, workloads, pods } = counts;
  const observations = {
    'control-plane': controlPlane,
    'control-plane-nodes': controlPlaneNodes,
    zones,
    regions,
  };
  return {
    version,
    controlPlane: valueOf(controlPlane),
    controlPlaneNodes: valueOf(controlPlaneNodes),
    zones: valueOf(zones),
    regions: valueOf(regions),
    nodes,
    workloads,
    pods,
    unseen: Object.entries(observations).flatMap(([key, observation]) =>
      'unknown' in observation
        ? { key: key as keyof typeof observations, ...observation }
        : [],
    ),
  };
}

function valueOf<TValue>(observation: Observation<TValue>): TValue | undefined {
  return 'unknown' in observation ? undefined : observation.value;
}
