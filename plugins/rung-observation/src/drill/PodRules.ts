import { labelOf, PodTerm } from '../selectors';
import { ClusterState, LiveNode, LivePod } from './ClusterState';
import { Incoming, isCounted, podsOfTerm, reaches } from './podGroups';

/** Values of one label of nodes. */
interface Domains {
  topologyKey: string;
  values: Set<string>;
}

function domainsOf(
  topologyKey: string,
  pods: Iterable<LivePod>,
  state: ClusterState,
): Domains {
  const values = new Set<string>();
  for (const { node } of pods) {
    const labels = state.nodes.get(node)?.node.labels ?? {};
    const value = labelOf(labels, topologyKey);
    if (value !== undefined) {
      values.add(value);
    }
  }
  return { topologyKey, values };
}

function lies({ node }: LiveNode, { topologyKey, values }: Domains): boolean {
  const value = labelOf(node.labels, topologyKey);
  return value !== undefined && values.has(value);
}

/** A term of an incoming pod, with where the pods are that it is about. */
interface CountedTerm extends Domains {
  term: PodTerm;
  /** The incoming pod is one of those it is about. */
  isOwn: boolean;
}

/** The pods that do not want an incoming pod where they are, by the label they name. */
function podsThatKeepAway(
  incoming: Incoming,
  state: ClusterState,
): ReadonlyMap<string, readonly LivePod[]> {
  const { namespace } = incoming.workload;
  const found = new Map<string, LivePod[]>();
  for (const pod of state.podsKeptApart()) {
    for (const term of pod.workload.template.antiAffinity) {
      if (
        reaches(term, pod.workload.namespace, namespace, state) &&
        isCounted(incoming, pod, term)
      ) {
        const pods = found.get(term.topologyKey) ?? [];
        pods.push(pod);
        found.set(term.topologyKey, pods);
      }
    }
  }
  return found;
}

/** The pods that have to be, or may not be, where a pod is placed. */
export class PodRules {
  readonly #together: CountedTerm[];
  readonly #apart: CountedTerm[];
  readonly #keptAway: Domains[];

  static create(incoming: Incoming, state: ClusterState): PodRules {
    return new PodRules(incoming, state);
  }

  private constructor(incoming: Incoming, state: ClusterState) {
    const { template, namespace } = incoming.workload;
    const count = (term: PodTerm): CountedTerm => ({
      term,
      isOwn:
        reaches(term, namespace, namespace, state) &&
        isCounted(incoming, incoming, term),
      ...domainsOf(term.topologyKey, podsOfTerm(term, incoming, state), state),
    });
    this.#together = template.affinity.map(count);
    this.#apart = template.antiAffinity.map(count);
    this.#keptAway = Array.from(
      podsThatKeepAway(incoming, state),
      ([topologyKey, pods]) => domainsOf(topologyKey, pods, state),
    );
  }

  /** The label by which pods that have to be there are not, if any. */
  missing(live: LiveNode): string | undefined {
    return this.#together.find(
      // The first of a group has nobody to be with but itself.
      domains =>
        !lies(live, domains) && !(domains.values.size === 0 && domains.isOwn),
    )?.topologyKey;
  }

  /** The label by which pods that may not be there are, if any. */
  inTheWay(live: LiveNode): string | undefined {
    const isThere = (domains: Domains) => lies(live, domains);
    return (this.#apart.find(isThere) ?? this.#keptAway.find(isThere))
      ?.topologyKey;
  }

  /** Counts a pod that has been placed. */
  add({ node }: LiveNode): void {
    for (const { topologyKey, values, isOwn } of [
      ...this.#together,
      ...this.#apart,
    ]) {
      const value = labelOf(node.labels, topologyKey);
      if (isOwn && value !== undefined) {
        values.add(value);
      }
    }
  }
}
