import type { Observed } from '@rung/backstage-plugin-rung-common';
import type { MatchingRule } from '@rung/backstage-plugin-rung-common/wire';
import {
  CheckNeeds,
  CheckResult,
  everyNeed,
  runChecks,
  zoneDrillSteps,
} from '../checks';
import { groupBy } from '../cluster';
import { Steps } from '../drill';
import { ObservedFacts, observeFacts } from '../facts';
import { Fleet, Unknown } from '../fleet';
import {
  clustersOf,
  ComponentPlacement,
  Place,
  servingPods,
} from '../matching';
import { ObservedPlace } from './ObservedPlace';

/**
 * Where pods of a component serve, as fine as what was seen tells.
 *
 * @public
 */
export interface RunningPlace {
  cluster: string;
  /** Left out where neither the node nor anybody says. */
  region?: string;
  /** Left out where the node does not say. */
  zone?: string;
}

/** What everything that is asked of a component shares. */
export interface ObservedComponentOptions {
  fleet: Fleet;
  placement: ComponentPlacement | Unknown;
  exerciseAgeDays: number;
}

/**
 * What is seen of one component.
 *
 * @public
 */
export class ObservedComponent {
  readonly #options: ObservedComponentOptions;

  /** @internal */
  static create(options: ObservedComponentOptions): ObservedComponent {
    return new ObservedComponent(options);
  }

  private constructor(options: ObservedComponentOptions) {
    this.#options = options;
  }

  /** By what its workloads were found, or why none were. */
  get match():
    | { rule: MatchingRule; certainty: 'certain' | 'likely' }
    | Unknown {
    const { placement } = this.#options;
    return 'unknown' in placement
      ? placement
      : { rule: placement.rule, certainty: placement.certainty };
  }

  /**
   * Where it runs, whatever the environment, by the name of the cluster. Names are
   * for readers who may know them.
   */
  places(): ObservedPlace[] {
    const counted = new Set(this.counted());
    const groups = groupBy(this.all(), ({ cluster, environment }) =>
      JSON.stringify([cluster.view.name, environment]),
    );
    return [...groups.keys()].sort().map(key => {
      const places = groups.get(key)!;
      return ObservedPlace.create(places, counted.has(places[0]));
    });
  }

  /**
   * Where its pods serve, of what counts: each place once, in the same order each
   * time.
   */
  running(): RunningPlace[] {
    const declared = new Map(
      this.counted().map(({ cluster }) => [cluster.view, cluster.region]),
    );
    const places = servingPods(this.counted()).map(
      ({ view, node }): RunningPlace => {
        const region = view.regionOf(node) ?? declared.get(view);
        const zone = view.zoneOf(node);
        return {
          cluster: view.name,
          ...(region === undefined ? {} : { region }),
          ...(zone === undefined ? {} : { zone }),
        };
      },
    );
    const each = new Map(places.map(place => [JSON.stringify(place), place]));
    return [...each.keys()].sort().map(key => each.get(key)!);
  }

  /** The facts about what is built, as far as they can be seen. */
  facts(): ObservedFacts {
    const { fleet, placement, exerciseAgeDays } = this.#options;
    return observeFacts(fleet, placement, exerciseAgeDays);
  }

  /** All that was seen, as the engine takes it. It names no place. */
  observed(): Observed {
    const { facts, unknown } = this.facts();
    const checks = this.checks().findings.map(({ id, of, hits }) => ({
      id,
      of,
      hits: hits.map(({ details }) => details),
    }));
    return { facts, unseen: unknown, checks };
  }

  /**
   * Works out in steps what takes seconds in a large cluster. The checks are soon
   * made afterwards; without it they do the same at once.
   */
  *prepareChecks(): Steps<void> {
    for (const { view } of clustersOf(this.counted())) {
      yield* zoneDrillSteps(view);
    }
  }

  /** What the checks find that matter for what it needs; left out, what all of them find. */
  checks(needs: CheckNeeds = everyNeed): CheckResult {
    const { fleet, placement } = this.#options;
    const places = 'unknown' in placement ? placement : placement.counted;
    return runChecks(fleet, places, needs);
  }

  private all(): readonly Place[] {
    const { placement } = this.#options;
    return 'unknown' in placement ? [] : placement.places;
  }

  private counted(): readonly Place[] {
    const { placement } = this.#options;
    return 'unknown' in placement || 'unknown' in placement.counted
      ? []
      : placement.counted;
  }
}
