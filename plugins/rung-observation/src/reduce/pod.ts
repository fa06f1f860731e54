import { defined, field, isText, itemsOf, textAt } from '../json';
import { Resources } from '../quantities';
import { Labels } from '../selectors';
import { ContainerSnapshot, PodSnapshot, WorkloadName } from '../snapshot';
import { podRequests, proxyOf, reduceContainers } from './containers';
import { conditionOf, labelsOf, namespacedNameOf } from './metadata';
import { claimsOf, priorityOf } from './podTemplate';

/** A pod, before it is known what is kept of it. */
export interface ReducedPod {
  /** Left out for pods that no workload known here has made. */
  owner?: WorkloadName;
  pod: PodSnapshot;
  labels: Labels;
  claims: readonly string[];
  createdAt: string;
  containers: readonly ContainerSnapshot[];
  requests: Resources;
  priority?: number;
  proxy?: 'istio' | 'linkerd';
}

/** The labels that hold the hash of the template, each with who writes it there. */
const hashes = [
  ['pod-template-hash', 'Deployment'],
  ['rollouts-pod-template-hash', 'Rollout'],
  ['controller-revision-hash', undefined],
] as const;

function revisionOf(labels: Labels): string | undefined {
  const [key] = hashes.find(([label]) => Object.hasOwn(labels, label)) ?? [];
  return key && labels[key];
}

/**
 * The workload that has made a pod. Replica sets are not read: they are called
 * after their workload and the hash that the pod carries as a label.
 */
function ownerOf(
  item: unknown,
  namespace: string,
  labels: Labels,
): WorkloadName | undefined {
  const owner = itemsOf(field(item, 'metadata', 'ownerReferences')).find(
    reference => field(reference, 'controller') === true,
  );
  const kind = field(owner, 'kind');
  const name = textAt(owner, 'name', 'name');
  if (name === undefined) {
    return undefined;
  }
  if (kind === 'StatefulSet' || kind === 'DaemonSet') {
    return { kind, namespace, name };
  }
  for (const [label, made] of hashes) {
    const suffix = Object.hasOwn(labels, label) && `-${labels[label]}`;
    if (made && suffix && kind === 'ReplicaSet' && name.endsWith(suffix)) {
      const workload = name.slice(0, -suffix.length);
      return isText(workload, 'name')
        ? { kind: made, namespace, name: workload }
        : undefined;
    }
  }
  return undefined;
}

/** A pod that still runs or waits; undefined for one that has ended. */
export function reducePod(item: unknown): ReducedPod | undefined {
  const name = namespacedNameOf(item);
  const phase = field(item, 'status', 'phase');
  if (!name || phase === 'Succeeded' || phase === 'Failed') {
    return undefined;
  }
  const labels = labelsOf(item, 'metadata', 'labels');
  const spec = field(item, 'spec');
  return {
    owner: ownerOf(item, name.namespace, labels),
    pod: defined<PodSnapshot>({
      node: textAt(spec, 'name', 'nodeName'),
      ready: conditionOf(item, 'Ready') === true,
      terminating:
        field(item, 'metadata', 'deletionTimestamp') !== undefined || undefined,
      revision: revisionOf(labels),
    }),
    labels,
    claims: claimsOf(spec, name.name).filter(claim => isText(claim, 'name')),
    createdAt: textAt(item, 'timestamp', 'metadata', 'creationTimestamp') ?? '',
    containers: reduceContainers(spec),
    requests: podRequests(spec),
    priority: priorityOf(spec),
    proxy: proxyOf(spec),
  };
}
