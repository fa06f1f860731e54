import { IntOrPercent } from '../../quantities';
import { Labels } from '../../selectors';
import { objectLimits, snapshotLimits } from '../limits';
import {
  flag,
  intOrPercent,
  list,
  mark,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../shape';
import { labelsShape } from './labels';
import { PodTemplateSnapshot, podTemplateShape } from './podTemplate';

/**
 * What runs pods. Pods of others, of Jobs or of nobody, count only in what is
 * asked for on a node.
 *
 * @public
 */
export const workloadKinds = [
  'Deployment',
  'StatefulSet',
  'Rollout',
  'DaemonSet',
  'CronJob',
] as const;

/**
 * See {@link workloadKinds}.
 *
 * @public
 */
export type WorkloadKind = (typeof workloadKinds)[number];

/**
 * What a workload is called within its cluster.
 *
 * @public
 */
export interface WorkloadName {
  kind: WorkloadKind;
  namespace: string;
  name: string;
}

/**
 * Who applies a workload from Git.
 *
 * @public
 */
export interface GitOpsOwner {
  /** Left out where only a label says so that others set as well. */
  certain?: true;
  tool: 'argo-cd' | 'flux-kustomization' | 'flux-helm';
  /** The application, Kustomization or HelmRelease. */
  name: string;
  namespace?: string;
}

/**
 * A pod of a workload.
 *
 * @public
 */
export interface PodSnapshot {
  /** Left out while it waits for a place. */
  node?: string;
  ready: boolean;
  /** It is being deleted. */
  terminating?: true;
  /** The hash of the template that it was made from. */
  revision?: string;
  /** Its labels, where they are not those of the template. */
  labels?: Labels;
  /** The claims that are its own. */
  claims?: readonly string[];
}

/**
 * A workload with its pods.
 *
 * @public
 */
export interface WorkloadSnapshot extends WorkloadName {
  /** The labels that tell what it is, and those that selectors ask for. */
  labels: Labels;
  createdAt?: string;
  /** It is being deleted. */
  terminating?: true;
  /** It has not become what was last asked for. */
  rollingOut?: true;
  /** As many pods as it is meant to have; left out where that is no number. */
  replicas?: number;
  strategy?: 'RollingUpdate' | 'Recreate' | 'OnDelete' | 'other';
  /** How many may be away while it is renewed. */
  maxUnavailable?: IntOrPercent;
  /** Each of its pods has claims of its own. */
  ownClaims?: true;
  gitOps?: GitOpsOwner;
  /** Helm has installed it. */
  helm?: true;
  template: PodTemplateSnapshot;
  pods: readonly PodSnapshot[];
}

const gitOpsShape = record<GitOpsOwner>({
  certain: optional(mark),
  tool: oneOf(['argo-cd', 'flux-kustomization', 'flux-helm']),
  name: text('name'),
  namespace: optional(text('name')),
});

const podShape = record<PodSnapshot>({
  node: optional(text('name')),
  ready: flag,
  terminating: optional(mark),
  revision: optional(text('labelValue')),
  labels: optional(labelsShape),
  claims: optional(list(text('name'), objectLimits.claims)),
});

export const workloadShape = record<WorkloadSnapshot>({
  kind: oneOf(workloadKinds),
  namespace: text('name'),
  name: text('name'),
  labels: labelsShape,
  createdAt: optional(text('timestamp')),
  terminating: optional(mark),
  rollingOut: optional(mark),
  replicas: optional(whole()),
  strategy: optional(oneOf(['RollingUpdate', 'Recreate', 'OnDelete', 'other'])),
  maxUnavailable: optional(intOrPercent),
  ownClaims: optional(mark),
  gitOps: optional(gitOpsShape),
  helm: optional(mark),
  template: podTemplateShape,
  pods: list(podShape, snapshotLimits.pods),
});
