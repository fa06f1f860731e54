import type { Observed } from '@rung/backstage-plugin-rung-common';
import type { MatchingRule } from '@rung/backstage-plugin-rung-common/wire';
import { observedOf } from '../facts';
import { Fleet, FleetOptions } from '../fleet';
import { ComponentPlacer, WorkloadIdentity } from '../matching';
import { ObservedComponent } from './ObservedComponent';

/**
 * What is looked at, and how.
 *
 * @public
 */
export interface FleetObserverOptions extends FleetOptions {
  /** The rules by which workloads are found; the safe ones if left out. */
  matching?: readonly MatchingRule[];
  /** The days after which a restore no longer proves anything. */
  exerciseAgeDays: number;
}

/**
 * What is seen of all components in all clusters. It is made once of all
 * snapshots, and then asked of one component after another.
 *
 * @public
 */
export class FleetObserver {
  /** Names of clusters that mean one which has another name too, each with that. */
  readonly duplicates: ReadonlyMap<string, string>;
  /** The clusters of which nothing that counts has been seen, and why. */
  readonly unseen: readonly {
    name: string;
    reason: 'not-reached' | 'too-old';
  }[];
  readonly #fleet: Fleet;
  readonly #placer: ComponentPlacer;
  readonly #exerciseAgeDays: number;

  static create(options: FleetObserverOptions): FleetObserver {
    return new FleetObserver(options);
  }

  private constructor(options: FleetObserverOptions) {
    this.#fleet = Fleet.create(options);
    this.#placer = ComponentPlacer.create(this.#fleet, options.matching);
    this.#exerciseAgeDays = options.exerciseAgeDays;
    this.duplicates = this.#fleet.duplicates;
    this.unseen = this.#fleet.unseen.map(({ name, reason }) => ({
      name,
      reason,
    }));
  }

  /**
   * What is seen of a cluster itself, as the engine takes it; undefined where
   * nothing that counts has been seen of it.
   */
  cluster(name: string): Observed | undefined {
    const known = this.duplicates.get(name) ?? name;
    const seen = this.#fleet.seen.find(({ view }) => view.name === known);
    return seen && observedOf(seen.view);
  }

  /** What is seen of a component. */
  component(identity: WorkloadIdentity): ObservedComponent {
    return ObservedComponent.create({
      fleet: this.#fleet,
      placement: this.#placer.place(identity),
      exerciseAgeDays: this.#exerciseAgeDays,
    });
  }
}
