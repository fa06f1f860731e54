import type { Obstacle } from '@rung/backstage-plugin-rung-common/wire';
import { matchesNodeTerms } from '../selectors';
import { WorkloadSnapshot } from '../snapshot';
import { ClusterState, LiveNode, LivePod } from './ClusterState';
import { NodesFor, nodesFor } from './nodesFor';
import { currentRevision, Incoming } from './podGroups';
import { PodRules } from './PodRules';
import { SpreadRule } from './SpreadRule';

function isBinding({ constraint }: SpreadRule): boolean {
  return constraint.whenUnsatisfiable === 'DoNotSchedule';
}

function freeOn({ free }: LiveNode, resource: string): number {
  return free.get(resource) ?? 0;
}

/** Places new pods of one workload, as the scheduler would. */
export class Replacements {
  readonly #state: ClusterState;
  readonly #incoming: Incoming;
  readonly #requests: readonly [string, number][];
  readonly #nodes: NodesFor;
  readonly #spread: readonly SpreadRule[];
  readonly #binding: readonly SpreadRule[];
  readonly #pods: PodRules;

  static create(state: ClusterState, workload: WorkloadSnapshot): Replacements {
    return new Replacements(state, workload);
  }

  private constructor(state: ClusterState, workload: WorkloadSnapshot) {
    const { template } = workload;
    this.#state = state;
    this.#incoming = {
      workload,
      labels: template.labels,
      revision: currentRevision(workload),
    };
    this.#requests = Object.entries(template.requests).filter(
      ([, amount]) => amount > 0,
    );
    this.#nodes = nodesFor(state, template);
    this.#spread = template.spread.map(constraint =>
      SpreadRule.create(constraint, this.#incoming, state),
    );
    this.#binding = this.#spread.filter(isBinding);
    this.#pods = PodRules.create(this.#incoming, state);
  }

  /** Places a pod on the best of the nodes where it may be; undefined without any. */
  place(claims: readonly string[]): string | undefined {
    let best: LiveNode | undefined;
    for (const live of this.#nodes.open) {
      if (
        this.obstacleOnOpen(live, claims, this.#binding) === undefined &&
        (!best || this.compare(live, best) < 0)
      ) {
        best = live;
      }
    }
    if (!best) {
      return undefined;
    }
    const { name } = best.node;
    const pod: LivePod = { ...this.#incoming, node: name, ready: true, claims };
    this.#state.place(pod);
    this.count(pod, 1);
    this.#pods.add(best);
    return name;
  }

  /** Counts a pod no longer that has left. */
  forget(pod: LivePod): void {
    this.count(pod, -1);
  }

  /** The first thing that keeps a pod from a node, or undefined. */
  obstacleAt(
    live: LiveNode,
    claims: readonly string[],
    spread: readonly SpreadRule[] = this.#binding,
  ): Obstacle | undefined {
    return (
      this.#nodes.obstacles.get(live) ??
      this.obstacleOnOpen(live, claims, spread)
    );
  }

  /** Whether a pod could be placed if what is lost were no domain any more. */
  couldBePlacedWithoutLost(claims: readonly string[]): boolean {
    const spread = this.#binding.map(({ constraint }) =>
      SpreadRule.create(constraint, this.#incoming, this.#state, {
        withoutLost: true,
      }),
    );
    return this.#nodes.open.some(
      live => this.obstacleOnOpen(live, claims, spread) === undefined,
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

  private obstacleOnOpen(
    live: LiveNode,
    claims: readonly string[],
    spread: readonly SpreadRule[],
  ): Obstacle | undefined {
    const resource = this.missingResource(live);
    if (resource) {
      return { reason: 'room', resource };
    }
    if (claims.length > 0 && !this.canUseVolumes(live, claims)) {
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

  private missingResource(live: LiveNode): string | undefined {
    return this.#requests.find(
      ([resource, amount]) => amount > freeOn(live, resource),
    )?.[0];
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

  private count(pod: LivePod, by: 1 | -1): void {
    for (const rule of this.#spread) {
      rule.change(pod, by);
    }
  }

  /** Where fewest of its like are, then where most is free, then by name. */
  private compare(one: LiveNode, other: LiveNode): number {
    for (const rule of this.#spread) {
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
