import type {
  CheckDetails,
  FindingId,
  Timestamp,
  UnknownReason,
} from '@rung/backstage-plugin-rung-common';
import { SeenCluster } from './clusters';
import { PlaceNode } from './drill';
import { Count } from './values';

/**
 * By what workloads are found, the first of these by which any is. `named`: the
 * component names them. `selector`: by a label selector. `kubernetes-id`: by the
 * label of that name. `argo-cd`, `app-name`: by the name of their Argo CD
 * application, or by the label `app.kubernetes.io/name`, only where that is
 * turned on, since names collide.
 *
 * @public
 */
export const matchingRules = [
  'named',
  'selector',
  'kubernetes-id',
  'argo-cd',
  'app-name',
] as const;

/**
 * See {@link matchingRules}.
 *
 * @public
 */
export type MatchingRule = (typeof matchingRules)[number];

/**
 * What checks look at, one by one.
 *
 * @public
 */
export const checkScopes = [
  'workload',
  'namespace',
  'cluster',
  'component',
] as const;

/**
 * See {@link checkScopes}.
 *
 * @public
 */
export type CheckScope = (typeof checkScopes)[number];

/**
 * By what the workloads of an entity were found, and how sure that is.
 *
 * @public
 */
export interface EntityMatch {
  rule: MatchingRule;
  certainty: 'certain' | 'likely';
}

/**
 * Why nothing is known of the workloads of an entity.
 *
 * @public
 */
export interface EntityUnmatched {
  unknown: UnknownReason;
  /** What could not be read, by its plural in Kubernetes, where it is that. */
  resource?: string;
}

/**
 * An annotation that says by what workloads are found, and cannot be read.
 *
 * @public
 */
export interface UnreadableMatch {
  annotation: string;
  /** The part that is at fault. */
  part: string;
  /** What to write instead. */
  expected: string;
}

/**
 * A workload of an entity. Its names are left out for readers who may not know
 * them.
 *
 * @public
 */
export interface EntityWorkload {
  kind: string;
  namespace?: string;
  name?: string;
  /** Its pods that serve. */
  ready: Count;
  /** As many pods as it is meant to have. */
  wanted: Count;
}

/**
 * A cluster in which an entity runs, as far as it is of one environment.
 *
 * @public
 */
export interface EntityPlace {
  /** Its number, from 1, by which a drill is asked for. */
  place: Count;
  /** What the portal calls the cluster; left out for readers who may not know. */
  cluster?: string;
  /** Left out where nobody says. */
  environment?: string;
  /** Whether it is of the environment that counts. */
  counted: boolean;
  /** When it was seen. */
  takenAt: Timestamp;
  workloads: readonly EntityWorkload[];
  /** The zones of the cluster, those without a pod of the entity too. */
  zones: readonly string[];
  /** Its nodes that have pods of the entity, as they are. */
  nodes: readonly PlaceNode[];
}

/**
 * One place where a check has found something. All are left out where it looked at
 * the whole.
 *
 * @public
 */
export interface EntityCheckHit {
  /** The number of the place. */
  place?: Count;
  /** The number of the workload among those of the place, from 0. */
  workload?: number;
  /** The namespace it looked at; left out for readers who may not know it. */
  namespace?: string;
  /** Figures and words that tell what was found. */
  details: CheckDetails;
}

/**
 * Why a check could not be made.
 *
 * @public
 */
export interface EntityCheckUnmade {
  unknown: UnknownReason;
  /** What could not be read, by its plural in Kubernetes, where it is that. */
  resource?: string;
  /** In how many clusters. */
  clusters: Count;
}

/**
 * What one check has come to, whatever is needed.
 *
 * @public
 */
export interface EntityCheck {
  /** Also the name of the finding that it leads to where what is needed asks for it. */
  id: FindingId;
  scope: CheckScope;
  /** How many were looked at. */
  of: Count;
  /** Where something was found. */
  hits: readonly EntityCheckHit[];
  /** Why it could not be made everywhere; empty where it was. */
  unmade: readonly EntityCheckUnmade[];
}

/**
 * What is seen of a cluster, for the Resource that stands for it.
 *
 * @public
 */
export interface EntityCluster {
  /** When it was seen. */
  takenAt: Timestamp;
  seen: SeenCluster;
}

/**
 * What is seen of one entity in clusters.
 *
 * @public
 */
export interface EntityObservation {
  match: EntityMatch | EntityUnmatched;
  unreadable: readonly UnreadableMatch[];
  places: readonly EntityPlace[];
  /** In the order of the checks; empty where none was made. */
  checks: readonly EntityCheck[];
  /** Present where the entity stands for a cluster that was seen. */
  cluster?: EntityCluster;
  /** The reader may not know what clusters, namespaces, workloads and nodes are called. */
  namesWithheld?: true;
}
