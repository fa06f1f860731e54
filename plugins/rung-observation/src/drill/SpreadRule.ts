import {
  labelOf,
  matchesLabels,
  matchesNodeTerms,
  SpreadConstraint,
  untolerated,
} from '../selectors';
import { PodTemplateSnapshot } from '../snapshot';
import { ClusterState, LiveNode } from './ClusterState';
import { Incoming, isCounted } from './podGroups';

/** Whether a pod may be on a node by what it asks of the node. */
export function isWanted(
  { node }: LiveNode,
  { nodeSelector, nodeTerms }: PodTemplateSnapshot,
): boolean {
  return (
    matchesLabels(node.labels, nodeSelector) &&
    matchesNodeTerms(node, nodeTerms)
  );
}

/** Whether a node counts as part of a domain. */
function isInDomain(
  live: LiveNode,
  template: PodTemplateSnapshot,
  constraint: SpreadConstraint,
): boolean {
  const keys = template.spread
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')
    .map(({ topologyKey }) => topologyKey);
  return (
    keys.every(key => labelOf(live.node.labels, key) !== undefined) &&
    (constraint.nodeAffinityPolicy === 'Ignore' || isWanted(live, template)) &&
    (constraint.nodeTaintsPolicy === 'Ignore' ||
      untolerated(live.taints, template.tolerations) === undefined)
  );
}

/**
 * One rule that pods be spread evenly, with what it counts. A node that is lost
 * counts like any other, unless the rule honours taints: that is what leaves a
 * replacement pending.
 */
export class SpreadRule {
  readonly constraint: SpreadConstraint;
  readonly #counts: Map<string, number>;
  readonly #addsItself: boolean;

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
    this.#addsItself = isCounted(incoming, incoming, constraint);
    this.#counts = new Map();
    const domains = new Map<string, string>();
    for (const [name, live] of state.nodes) {
      const domain = this.domainOf(live);
      const counts =
        domain !== undefined &&
        !(withoutLost && live.isLost) &&
        isInDomain(live, template, constraint);
      if (counts) {
        domains.set(name, domain);
        this.#counts.set(domain, 0);
      }
    }
    for (const pod of state.podsIn(namespace)) {
      const domain = domains.get(pod.node);
      if (domain !== undefined && isCounted(pod, incoming, constraint)) {
        this.#counts.set(domain, this.countIn(domain) + 1);
      }
    }
  }

  /** Whether one more pod on a node would make the domains differ too much. */
  forbids(live: LiveNode): boolean {
    const domain = this.domainOf(live);
    if (domain === undefined) {
      return true;
    }
    const skew =
      this.countIn(domain) + Number(this.#addsItself) - this.fewest();
    return skew > this.constraint.maxSkew;
  }

  /** The pods that are counted where a node is. */
  countAt(live: LiveNode): number {
    const domain = this.domainOf(live);
    return domain === undefined ? 0 : this.countIn(domain);
  }

  /** Counts a pod that has been placed. */
  add(live: LiveNode): void {
    const domain = this.domainOf(live);
    if (this.#addsItself && domain !== undefined && this.#counts.has(domain)) {
      this.#counts.set(domain, this.countIn(domain) + 1);
    }
  }

  /** Fewer domains than asked for count as if one more had none. */
  private fewest(): number {
    const { minDomains = 1 } = this.constraint;
    return this.#counts.size < minDomains
      ? 0
      : Math.min(...this.#counts.values());
  }

  private domainOf({ node }: LiveNode): string | undefined {
    return labelOf(node.labels, this.constraint.topologyKey);
  }

  private countIn(domain: string): number {
    return this.#counts.get(domain) ?? 0;
  }
}
