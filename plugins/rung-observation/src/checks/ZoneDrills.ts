import { ClusterView, indexBy } from '../cluster';
import { DrilledWorkload, outages } from '../drill';
import { WorkloadName } from '../snapshot';

function keyOf({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
}

type DrilledByName = ReadonlyMap<string, DrilledWorkload>;

/** The loss of each zone, worked out once for all workloads of a cluster. */
export class ZoneDrills {
  readonly #drilled = new Map<
    ClusterView,
    ReadonlyMap<string, DrilledByName>
  >();

  static create(): ZoneDrills {
    return new ZoneDrills();
  }

  private constructor() {}

  /** What becomes of a workload where each zone is lost, by zone. */
  of(view: ClusterView, workload: WorkloadName): Map<string, DrilledWorkload> {
    const found = new Map<string, DrilledWorkload>();
    for (const [zone, workloads] of this.drilled(view)) {
      const drilled = workloads.get(keyOf(workload));
      if (drilled) {
        found.set(zone, drilled);
      }
    }
    return found;
  }

  private drilled(view: ClusterView): ReadonlyMap<string, DrilledByName> {
    const known = this.#drilled.get(view);
    if (known) {
      return known;
    }
    const zones = view.workerZones() ?? [];
    const made = new Map(
      zones.map(name => [
        name,
        indexBy(outages(view, { domain: 'zone', name }), keyOf),
      ]),
    );
    this.#drilled.set(view, made);
    return made;
  }
}
