import {
  matchesNodeTerms,
  UNSCHEDULABLE_TAINT,
  untolerated,
} from '../selectors';
import { WorkloadSnapshot } from '../snapshot';
import { ClusterState, freeOn, LiveNode } from './ClusterState';
import { currentRevision, Incoming } from './podGroups';
import { PodRules } from './PodRules';
import { isWanted, SpreadRule } from './SpreadRule';
import { Obstacle } from './types';

/** Places new pods of one workload, as the scheduler would. */
export class Replacements {
  readonly #state: ClusterState;
  readonly #incoming: Incoming;
  readonly #spread: SpreadRule[];
  readonly #preferred: SpreadRule[];
  readonly #pods: PodRules;
  /** What keeps its pods from a node whatever else is placed there. */
  readonly #fixed: ReadonlyMap<string, Obstacle | undefined>;

  static create(state: ClusterState, workload: WorkloadSnapshot): Replacements {
    return new Replacements(state, workload);
  }

  private constructor(state: ClusterState, workload: WorkloadSnapshot) {
    const { labels, spread } = workload.template;
    this.#state = state;
    this.#incoming = { workload, labels, revision: currentRevision(workload) };
    const rules = spread.map(constraint =>
      SpreadRule.create(constraint, this.#incoming, state),
    );
    const isBinding = ({ constraint }: SpreadRule) =>
      constraint.whenUnsatisfiable === 'DoNotSchedule';
    this.#spread = rules.filter(isBinding);
    this.#preferred = rules;
    this.#pods = PodRules.create(this.#incoming, state);
    this.#fixed = new Map(
      Array.from(state.nodes, ([name, live]) => [
        name,
        this.fixedObstacle(live),
      ]),
    );
  }

  /** Places a pod on the best of the nodes where it may be; undefined without any. */
  place(claims: readonly string[]): string | undefined {
    let best: LiveNode | undefined;
    for (const live of this.#state.nodes.values()) {
      if (
        this.obstacleAt(live, claims) === undefined &&
        (!best || this.compare(live, best) < 0)
      ) {
        best = live;
      }
    }
    if (!best) {
      return undefined;
    }
    const { workload, labels, revision } = this.#incoming;
    this.#state.place({
      workload,
      node: best.node.name,
      labels,
      revision,
      ready: true,
      claims,
    });
    for (const rule of this.#preferred) {
      rule.add(best);
    }
    this.#pods.add(best);
    return best.node.name;
  }

  /** The first thing that keeps a pod from a node, or undefined. */
  obstacleAt(
    live: LiveNode,
    claims: readonly string[],
    spread: readonly SpreadRule[] = this.#spread,
  ): Obstacle | undefined {
    const fixed = this.#fixed.get(live.node.name);
    const resource = fixed ? undefined : this.missingResource(live);
    if (fixed || resource) {
      return fixed ?? { reason: 'room', resource };
    }
    if (!this.canUseVolumes(live, claims)) {
      return { reason: 'volume' };
    }
    const rule = spread.find(one => one.forbids(live));
    if (rule) {
      const { topologyKey, maxSkew } = rule.constraint;
      return { reason: 'spread', topologyKey, maxSkew };
    }
    const missing = this.#pods.missing(live);
    if (missing) {
      return { reason: 'affinity', topologyKey: missing };
    }
    const inTheWay = this.#pods.inTheWay(live);
    return inTheWay
      ? { reason: 'anti-affinity', topologyKey: inTheWay }
      : undefined;
  }

  /** Whether a pod could be placed if what is lost were no domain any more. */
  couldBePlacedWithoutLost(claims: readonly string[]): boolean {
    const spread = this.#spread.map(({ constraint }) =>
      SpreadRule.create(constraint, this.#incoming, this.#state, {
        withoutLost: true,
      }),
    );
    return Array.from(this.#state.nodes.values()).some(
      live => this.obstacleAt(live, claims, spread) === undefined,
    );
  }

  /** Whether some node that is left has room, whatever else stands in the way. */
  hasRoom(): boolean {
    return Array.from(this.#state.nodes.values()).some(
      live =>
        !live.isLost &&
        live.node.ready &&
        this.missingResource(live) === undefined,
    );
  }

  private fixedObstacle(live: LiveNode): Obstacle | undefined {
    const { template } = this.#incoming.workload;
    const { node, isLost, taints } = live;
    if (isLost) {
      return { reason: 'lost' };
    }
    if (!node.ready) {
      return { reason: 'not-ready' };
    }
    if (
      node.unschedulable &&
      untolerated([UNSCHEDULABLE_TAINT], template.tolerations)
    ) {
      return { reason: 'unschedulable' };
    }
    if (untolerated(taints, template.tolerations)) {
      return { reason: 'taint' };
    }
    return isWanted(live, template) ? undefined : { reason: 'node-selector' };
  }

  private missingResource(live: LiveNode): string | undefined {
    const { requests } = this.#incoming.workload.template;
    return Object.keys(requests).find(
      resource =>
        requests[resource] > 0 && requests[resource] > freeOn(live, resource),
    );
  }

  private canUseVolumes(
    { node }: LiveNode,
    claims: readonly string[],
  ): boolean {
    const { view } = this.#state;
    const { namespace } = this.#incoming.workload;
    return claims.every(name => {
      const volume = view.volume(view.claim(namespace, name)?.volume);
      return !volume || matchesNodeTerms(node, volume.nodeTerms);
    });
  }

  /** Where fewest of its like are, then where most is free, then by name. */
  private compare(one: LiveNode, other: LiveNode): number {
    for (const rule of this.#preferred) {
      const difference = rule.countAt(one) - rule.countAt(other);
      if (difference !== 0) {
        return difference;
      }
    }
    return (
      freeOn(other, 'cpu') - freeOn(one, 'cpu') ||
      freeOn(other, 'pods') - freeOn(one, 'pods') ||
      (one.node.name < other.node.name ? -1 : 1)
    );
  }
}
