import type {
  RecordedCluster,
  RecordedLists,
} from '@internal/test-utils/recordedCluster';
import { kubernetesConfig } from '../../platform/kubernetesConfig.ts';
import { waitFor } from '../../platform/waiting.ts';
import { placedCluster } from './placedCluster.ts';
import type { Replica, ReplicaOptions } from './Replica.ts';
import type { Setting } from './Setting.ts';

const placedComponents = 60;
const sweepSeconds = 60;

/** How the latest reading of the cluster went, as it is stored. */
export interface ClusterRow {
  status: string;
  attempted_at: Date;
  taken_at: Date | null;
}

/** A setting with a cluster that replicas read, in which some of its components run. */
export class ObservedSetting {
  readonly cluster: RecordedCluster;
  /** Of the components that run there. */
  readonly entityRefs: readonly string[];
  private readonly lists: RecordedLists;
  private readonly setting: Setting;

  static async create(setting: Setting): Promise<ObservedSetting> {
    const names = await setting.catalog.componentNames(placedComponents);
    const lists = placedCluster(names);
    return new ObservedSetting(setting, {
      cluster: await setting.startCluster(lists),
      entityRefs: names.map(name => `component:default/${name}`),
      lists,
    });
  }

  private constructor(
    setting: Setting,
    parts: {
      cluster: RecordedCluster;
      entityRefs: readonly string[];
      lists: RecordedLists;
    },
  ) {
    this.setting = setting;
    this.cluster = parts.cluster;
    this.entityRefs = parts.entityRefs;
    this.lists = parts.lists;
  }

  /** A replica that reads the cluster every second, with a token that names it. */
  readyReplica(name: string, options: ReplicaOptions = {}): Promise<Replica> {
    return this.setting.readyReplica(name, {
      ...options,
      environment: { ...options.environment, TRIALS_BACKEND: 'clusters' },
      config: {
        ...kubernetesConfig([
          {
            name: 'prod',
            url: this.cluster.url,
            authProvider: 'serviceAccount',
            serviceAccountToken: name,
          },
        ]),
        rung: { observation: { every: '1s', maxAge: '1h', ...options.config } },
      },
    });
  }

  /** Ends all faults of the cluster. */
  recover() {
    this.cluster.reset(this.lists);
  }

  /** How a reading went that ended so, after now. */
  async nextReading(status: string): Promise<ClusterRow> {
    const before = await this.latestReading();
    return waitFor(`the cluster is ${status}`, sweepSeconds, async () => {
      const row = await this.latestReading();
      return row?.status === status &&
        row.attempted_at.getTime() !== before?.attempted_at.getTime()
        ? row
        : undefined;
    });
  }

  /** What is stored of the components that run there, and follows from what is seen. */
  facts() {
    return this.setting.rung.query(
      `select entity_ref, built, fit, findings from assessments
       where entity_ref = any($1) order by entity_ref`,
      [this.entityRefs],
    );
  }

  /** How often what is remembered of them has changed. */
  async changes(): Promise<number> {
    const rows = await this.setting.rung.historyRows(this.entityRefs);
    return rows.reduce(
      (sum, { rows: each, entities }) => sum + each * entities,
      0,
    );
  }

  private async latestReading(): Promise<ClusterRow | undefined> {
    const [row] = await this.setting.rung.query<ClusterRow>(
      'select status, attempted_at, taken_at from clusters',
    );
    return row;
  }
}
