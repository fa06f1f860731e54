import type {
  ClusterSnapshot,
  Drain,
  DrilledWorkload,
  Loss,
} from '@rung/backstage-plugin-rung-observation';
import { Problem } from '../../platform/launcher.ts';
import type { Installed } from '../../platform/installed.ts';

/** Nothing is said of workloads until they are older than a quarter of an hour. */
const settledMilliseconds = 20 * 60 * 1000;

/** What Rung says of one workload in a snapshot before anything happens. */
export class Prediction {
  readonly snapshot: ClusterSnapshot;
  private readonly observation: Installed['observation'];
  private readonly name: string;

  /** @param name - of the workload, and of the component that it is */
  static of(
    observation: Installed['observation'],
    snapshot: ClusterSnapshot,
    name: string,
  ): Prediction {
    return new Prediction(observation, snapshot, name);
  }

  private constructor(
    observation: Installed['observation'],
    snapshot: ClusterSnapshot,
    name: string,
  ) {
    this.observation = observation;
    this.snapshot = snapshot;
    this.name = name;
  }

  /** What becomes of it in a drill. */
  workload(loss: Loss): DrilledWorkload {
    return this.own(this.drill(loss).workloads);
  }

  /** What draining the same nodes comes to. */
  drain(loss: Loss): Drain {
    return this.own(this.drill(loss).drains);
  }

  /** What the checks find of the same snapshot once its workloads have settled. */
  findings(): string[] {
    const { FleetObserver, readWorkloadIdentity } = this.observation;
    const { snapshot } = this;
    const now = new Date(Date.parse(snapshot.takenAt) + settledMilliseconds);
    const observer = FleetObserver.create({
      clusters: [
        {
          name: snapshot.cluster,
          environment: 'production',
          snapshot: { ...snapshot, takenAt: now.toISOString() },
        },
      ],
      now,
      maxAgeMinutes: 60,
      exerciseAgeDays: 180,
    });
    const { identity } = readWorkloadIdentity({ name: this.name });
    return observer
      .component(identity)
      .checks()
      .findings.map(({ id }) => id);
  }

  private drill(loss: Loss) {
    return this.observation.drill(this.snapshot, loss);
  }

  private own<Part extends { name: string }>(parts: readonly Part[]): Part {
    const part = parts.find(({ name }) => name === this.name);
    if (!part) {
      throw new Problem(
        `Rung says nothing of ${this.name}.`,
        'Its snapshot may show why.',
      );
    }
    return part;
  }
}
