import { labelOf, Labels, matchesLabels, SpreadConstraint } from '../selectors';
import { ClusterState, LiveNode, LivePod } from './ClusterState';
import { Domains, domainsFor } from './domainsFor';
import { Incoming, isCounted } from './podGroups';

/**
 * One rule that pods be spread evenly, with what it counts. A node that is lost
 * counts like any other, unless the rule honours taints: that is what leaves a
 * replacement pending.
 */
export class SpreadRule {
  readonly constraint: SpreadConstraint;
  readonly #incoming: Incoming;
  readonly #domains: Domains;
  readonly #counts: Map<string, number>;
  /** Until a count changes. */
  #fewest: number | undefined;
  readonly #addsItself: boolean;
  /** Pods of one template share their labels. */
  readonly #selected = new Map<Labels, boolean>();

  static create(
    constraint: SpreadConstraint,
    incoming: Incoming,
    state: ClusterState,
    options: { withoutLost?: boolean } = {},
  ): SpreadRule {
    return new SpreadRule(constraint, incoming, state, options);
  }

  private constructor(
    constraint: SpreadConstraint,
    incoming: Incoming,
    state: ClusterState,
    { withoutLost = false }: { withoutLost?: boolean },
  ) {
    const { template, namespace } = incoming.workload;
    this.constraint = constraint;
    this.#incoming = incoming;
    this.#addsItself = isCounted(incoming, incoming, constraint);
    this.#domains = domainsFor(state, template, constraint, withoutLost);
    this.#counts = new Map(
      Array.from(this.#domains.values(), domain => [domain, 0]),
    );
    for (const pod of state.podsIn(namespace)) {
      this.change(pod, 1);
    }
  }

  /** Whether one more pod on a node would make the domains differ too much. */
  forbids(live: LiveNode): boolean {
    const domain = labelOf(live.node.labels, this.constraint.topologyKey);
    if (domain === undefined) {
      return true;
    }
    const count = this.#counts.get(domain) ?? 0;
    const skew = count + Number(this.#addsItself) - this.fewest();
    return skew > this.constraint.maxSkew;
  }

  /** The pods that are counted where a node is. */
  countAt({ node }: LiveNode): number {
    const domain = labelOf(node.labels, this.constraint.topologyKey);
    return domain === undefined ? 0 : this.#counts.get(domain) ?? 0;
  }

  /** Counts a pod that has been placed, or no longer one that has left. */
  change(pod: LivePod, by: 1 | -1): void {
    const domain = this.#domains.get(pod.node);
    if (domain !== undefined && this.counts(pod)) {
      this.#counts.set(domain, (this.#counts.get(domain) ?? 0) + by);
      this.#fewest = undefined;
    }
  }

  private counts(pod: LivePod): boolean {
    if (this.constraint.matchLabelKeys.length > 0) {
      return isCounted(pod, this.#incoming, this.constraint);
    }
    let selected = this.#selected.get(pod.labels);
    if (selected === undefined) {
      selected = matchesLabels(pod.labels, this.constraint.selector);
      this.#selected.set(pod.labels, selected);
    }
    return selected;
  }

  /** Fewer domains than asked for count as if one more had none. */
  private fewest(): number {
    const { minDomains = 1 } = this.constraint;
    this.#fewest ??=
      this.#counts.size < minDomains ? 0 : Math.min(...this.#counts.values());
    return this.#fewest;
  }
}
