import {
  labelOf,
  Labels,
  LabelSelector,
  matchesLabels,
  PodTerm,
} from '../selectors';
import { WorkloadSnapshot } from '../snapshot';
import { ClusterState, LivePod } from './ClusterState';

/** The labels that hold the hash of the template, which pods keep as their revision. */
const revisionKeys: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'rollouts-pod-template-hash',
  'controller-revision-hash',
]);

/** A pod that is to be placed, as selectors see it. */
export interface Incoming {
  workload: WorkloadSnapshot;
  labels: Labels;
  revision?: string;
}

type Labelled = Pick<LivePod, 'labels' | 'revision'>;

function valueOf({ labels, revision }: Labelled, key: string) {
  return revisionKeys.has(key) ? revision : labelOf(labels, key);
}

/** Whether a pod is among those that a rule of another counts. */
export function isCounted(
  pod: Labelled,
  incoming: Incoming,
  rule: { selector?: LabelSelector; matchLabelKeys: readonly string[] },
): boolean {
  return (
    matchesLabels(pod.labels, rule.selector) &&
    rule.matchLabelKeys.every(
      key => valueOf(pod, key) === valueOf(incoming, key),
    )
  );
}

/** Whether a term of a pod in one namespace is about pods in another. */
export function reaches(
  term: PodTerm,
  own: string,
  namespace: string,
  state: ClusterState,
): boolean {
  const { namespaces, namespaceSelector } = term;
  if (namespaces.length === 0 && namespaceSelector === undefined) {
    return namespace === own;
  }
  const labels = state.view.namespace(namespace)?.labels ?? {};
  return (
    namespaces.includes(namespace) || matchesLabels(labels, namespaceSelector)
  );
}

/** The pods that a term of an incoming pod is about. */
export function* podsOfTerm(
  term: PodTerm,
  incoming: Incoming,
  state: ClusterState,
): Iterable<LivePod> {
  for (const namespace of state.namespaces()) {
    if (reaches(term, incoming.workload.namespace, namespace, state)) {
      for (const pod of state.podsIn(namespace)) {
        if (isCounted(pod, incoming, term)) {
          yield pod;
        }
      }
    }
  }
}

/** The revision that a workload is made anew from: that of most of its pods. */
export function currentRevision({
  pods,
}: WorkloadSnapshot): string | undefined {
  const counts = new Map<string, number>();
  for (const { revision } of pods) {
    if (revision !== undefined) {
      counts.set(revision, (counts.get(revision) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(
    ([one, times], [other, otherTimes]) =>
      otherTimes - times || (one < other ? -1 : 1),
  );
  return most?.[0];
}
