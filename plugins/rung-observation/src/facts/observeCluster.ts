import { ClusterView } from '../cluster';
import { ClusterSnapshot } from '../snapshot';
import { scalesNodes } from './autoscaling';
import { observeControlPlane } from './controlPlane';
import { observeControlPlaneNodes } from './controlPlaneNodes';
import { observeClusterRegions } from './regions';
import { Observation } from './types';
import { observeClusterZones } from './zones';

/**
 * What was seen of a cluster itself.
 *
 * @public
 */
export interface ClusterFacts {
  /** The version of its API server. */
  version?: string;
  controlPlane: Observation<'managed' | 'self-managed'>;
  controlPlaneNodes: Observation<number>;
  /** Of its workers, by name. */
  zones: Observation<readonly string[]>;
  /** Of its workers, by name. */
  regions: Observation<readonly string[]>;
  /** All nodes, and those on which pods can be placed as they are. */
  nodes: { all: number; workers: number };
  workloads: number;
  pods: number;
  /** Something is there to add nodes; left out where nothing is seen. */
  scalesNodes?: true;
}

/**
 * Says what was seen of a cluster itself.
 *
 * @public
 */
export function observeCluster(snapshot: ClusterSnapshot): ClusterFacts {
  return observeView(ClusterView.of(snapshot));
}

/** The same of a cluster that is asked more than one thing. */
export function observeView(view: ClusterView): ClusterFacts {
  const { snapshot } = view;
  return {
    ...(snapshot.version === undefined ? {} : { version: snapshot.version }),
    controlPlane: observeControlPlane(view),
    controlPlaneNodes: observeControlPlaneNodes(view),
    zones: observeClusterZones(view),
    regions: observeClusterRegions(view),
    nodes: { all: snapshot.nodes.length, workers: view.workers().length },
    workloads: snapshot.workloads.length,
    pods: snapshot.workloads.reduce((sum, { pods }) => sum + pods.length, 0),
    ...(scalesNodes(view) ? { scalesNodes: true } : {}),
  };
}
