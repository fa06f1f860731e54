import type { Observed } from '@rung/backstage-plugin-rung-common';
import {
  CheckNeeds,
  CheckResult,
  everyNeed,
  runChecks,
  ZoneDrills,
} from '../checks';
import { wantedPods } from '../budgets';
import { readyPods } from '../cluster';
import { DrillResult, drillView, Loss } from '../drill';
import { ObservedFacts, observeFacts } from '../facts';
import { Fleet, Unknown } from '../fleet';
import { ComponentPlacement, MatchingRule, Place } from '../matching';
import { WorkloadName } from '../snapshot';

/**
 * A workload that was found to be a component's own.
 *
 * @public
 */
export interface ObservedWorkload extends WorkloadName {
  cluster: string;
  /** Left out where nobody says. */
  environment?: string;
  /** Whether it is of the environment that counts. */
  counted: boolean;
  ready: number;
  wanted: number;
}

/** What everything that is asked of a component shares. */
export interface ObservedComponentOptions {
  fleet: Fleet;
  placement: ComponentPlacement | Unknown;
  drills: ZoneDrills;
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

  /** Its workloads, wherever they run. Their names are for readers who may know them. */
  workloads(): ObservedWorkload[] {
    const counted = new Set(this.counted());
    return this.places().map(place => {
      const { cluster, workload, environment } = place;
      const { kind, namespace, name } = workload;
      return {
        cluster: cluster.view.name,
        ...(environment === undefined ? {} : { environment }),
        counted: counted.has(place),
        kind,
        namespace,
        name,
        ready: readyPods(workload).length,
        wanted: wantedPods(workload),
      };
    });
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

  /** What the checks find that matter for what it needs; left out, what all of them find. */
  checks(needs: CheckNeeds = everyNeed): CheckResult {
    const { fleet, placement, drills } = this.#options;
    const places = 'unknown' in placement ? placement : placement.counted;
    return runChecks(fleet, places, needs, drills);
  }

  /**
   * What of a cluster can be lost that its pods are on: zones first, then nodes,
   * each by name.
   */
  losses(cluster: string): Loss[] {
    const zones = new Set<string>();
    const nodes = new Set<string>();
    for (const { cluster: seen, workload } of this.placesIn(cluster)) {
      for (const { node } of workload.pods) {
        const zone = seen.view.zoneOf(node);
        if (zone !== undefined) {
          zones.add(zone);
        }
        if (seen.view.node(node)) {
          nodes.add(node!);
        }
      }
    }
    return [
      ...[...zones].sort().map(name => ({ domain: 'zone', name } as const)),
      ...[...nodes].sort().map(name => ({ domain: 'node', name } as const)),
    ];
  }

  /**
   * What follows for its own workloads if a node or a zone of a cluster is lost.
   * Replacements of all others compete for the room. Undefined where it does not
   * run in that cluster.
   */
  drill(cluster: string, loss: Loss): DrillResult | undefined {
    const own = this.placesIn(cluster);
    const keys = new Set(own.map(({ workload }) => keyOf(workload)));
    return own.length > 0
      ? drillView(own[0].cluster.view, loss, name => keys.has(keyOf(name)))
      : undefined;
  }

  private placesIn(cluster: string): readonly Place[] {
    return this.places().filter(place => place.cluster.view.name === cluster);
  }

  private places(): readonly Place[] {
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

function keyOf({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
}
