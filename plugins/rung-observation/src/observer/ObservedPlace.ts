import { wantedPods } from '../budgets';
import { ClusterView, readyPods, workloadKey } from '../cluster';
import {
  DrilledNode,
  DrillResult,
  drillSteps,
  Loss,
  nodesAsTheyAre,
  Steps,
} from '../drill';
import { Place } from '../matching';
import { WorkloadName } from '../snapshot';

/**
 * A workload that was found to be a component's own.
 *
 * @public
 */
export interface ObservedWorkload extends WorkloadName {
  ready: number;
  wanted: number;
}

/**
 * A cluster in which a component runs, as far as it is of one environment.
 *
 * @public
 */
export class ObservedPlace {
  /** What the portal calls the cluster. */
  readonly cluster: string;
  /** Undefined where nobody says. */
  readonly environment: string | undefined;
  /** Whether it is of the environment that counts. */
  readonly counted: boolean;
  /** When it was seen. */
  readonly takenAt: string;
  readonly #places: readonly Place[];
  readonly #view: ClusterView;

  /**
   * @param places - at least one, all in one cluster and of one environment
   * @internal
   */
  static create(places: readonly Place[], counted: boolean): ObservedPlace {
    return new ObservedPlace(places, counted);
  }

  private constructor(places: readonly Place[], counted: boolean) {
    const [{ cluster, environment }] = places;
    this.#places = places;
    this.#view = cluster.view;
    this.cluster = cluster.view.name;
    this.environment = environment;
    this.counted = counted;
    this.takenAt = cluster.view.snapshot.takenAt;
  }

  workloads(): ObservedWorkload[] {
    return this.#places.map(({ workload }) => {
      const { kind, namespace, name } = workload;
      return {
        kind,
        namespace,
        name,
        ready: readyPods(workload).length,
        wanted: wantedPods(workload),
      };
    });
  }

  /** What all nodes of the cluster are called, in order. */
  nodeNames(): string[] {
    return this.#view.snapshot.nodes.map(({ name }) => name).sort();
  }

  /** The zones of the cluster, by name, whether it has pods there or not. */
  zones(): string[] {
    const { nodes } = this.#view.snapshot;
    const zones = nodes.flatMap(({ name }) => this.#view.zoneOf(name) ?? []);
    return [...new Set(zones)].sort();
  }

  /**
   * The nodes that have pods of its workloads that are meant to stay up, as they
   * are. Pods tell their workload by its place among those of
   * `workloads`.
   */
  nodes(): DrilledNode[] {
    return nodesAsTheyAre(
      this.#view,
      this.#places.map(({ workload }) => workload),
    );
  }

  /**
   * What follows for its own workloads if a node or a zone of the cluster is lost.
   * Replacements of all others compete for the room. In a large cluster that takes
   * seconds, so that it is worked out in steps.
   */
  drill(loss: Loss): Steps<DrillResult> {
    const keys = new Set(
      this.#places.map(({ workload }) => workloadKey(workload)),
    );
    return drillSteps(this.#view, loss, name => keys.has(workloadKey(name)));
  }
}
