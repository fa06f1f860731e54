import type {
  BuiltFacts,
  RungNumber,
  Timestamp,
  UnseenFact,
} from '@rung/backstage-plugin-rung-common';
import { Count } from './values';

/**
 * How the latest reading of a cluster ended. `reached`: it answered. `refused`: a
 * right is missing, or the credentials are not accepted. `needs-user-credentials`:
 * the portal has none of its own for it. `not-served`: the portal knows no such
 * cluster, or what answers is none. `unreachable`: there was no answer.
 *
 * @public
 */
export const clusterStatuses = [
  'reached',
  'refused',
  'needs-user-credentials',
  'not-served',
  'unreachable',
] as const;

/**
 * See {@link clusterStatuses}.
 *
 * @public
 */
export type ClusterStatus = (typeof clusterStatuses)[number];

/**
 * A rule that a ClusterRole lacks, as it has to be written there.
 *
 * @public
 */
export interface MissingRule {
  apiGroups?: readonly string[];
  resources?: readonly string[];
  nonResourceURLs?: readonly string[];
  verbs: readonly string[];
}

/**
 * What was seen of a cluster itself. What is not known of it is left out, with the
 * reason among what is unseen.
 *
 * @public
 */
export interface SeenCluster {
  /** Of its API server, such as `v1.36.2`. */
  version?: string;
  controlPlane?: BuiltFacts['control-plane'];
  /** Those that can be seen; a provider does not show its own. */
  controlPlaneNodes?: Count;
  /** The zones of its workers, by name. */
  zones?: readonly string[];
  /** The regions of its workers, by name. */
  regions?: readonly string[];
  /** All nodes, and those on which pods can be placed as they are. */
  nodes: { all: Count; workers: Count };
  workloads: Count;
  pods: Count;
  /** Which of its facts could not be seen, and why. */
  unseen: readonly UnseenFact[];
}

/**
 * How many components run in a cluster, as far as the reader may see them.
 *
 * @public
 */
export interface ClusterComponents {
  /** All of them, unassessed and failed ones included. */
  total: Count;
  /** By the headline rung that they need. */
  rungs: Record<RungNumber, Count>;
}

/**
 * A cluster, and how the latest reading of it ended.
 *
 * @public
 */
export interface ClusterState {
  /** What the portal calls it. */
  name: string;
  title?: string;
  /** Who reads it, such as `kubernetes`; `pushed` where it reports itself. */
  source: string;
  status: ClusterStatus;
  /** Why it could not be read, in a sentence. */
  reason?: string;
  /** What has to be added to its ClusterRole for all of it to be seen. */
  missingRules: readonly MissingRule[];
  /** When it was last tried. */
  attemptedAt: Timestamp;
  /** When what is known of it was seen; left out where it never was. */
  takenAt?: Timestamp;
  /** Present where that was longer ago than counts: it is as good as unknown. */
  outdated?: true;
  /** Other names under which the same cluster was read. */
  sameAs: readonly string[];
  /**
   * The ref of the Resource that stands for it in the catalog; left out where there
   * is none that the reader may see.
   */
  entityRef?: string;
  /** As that Resource states it. Clusters of one environment make up a fleet. */
  environment?: string;
  /** What was last seen of it; left out where it never was. */
  seen?: SeenCluster;
  components: ClusterComponents;
}

/**
 * Every cluster that a source lists, or that reports itself.
 *
 * @public
 */
export interface ClusterList {
  /** By name. */
  items: readonly ClusterState[];
}

/**
 * What a cluster was seen to have, as `rung observe` prints it. All of it is
 * checked, and anything else is refused.
 *
 * @public
 */
export interface PushedSnapshot {
  /** The version of the format. */
  format: number;
  /** What the portal calls the cluster. */
  cluster: string;
  [list: string]: unknown;
}
