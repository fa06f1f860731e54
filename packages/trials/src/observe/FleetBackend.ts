import type { ClusterStatus } from '@rung/backstage-plugin-rung-common/wire';
import { catalogAtRest, withoutScans } from '../platform/backendConfig.ts';
import type { BackendProcess } from '../platform/BackendProcess.ts';
import { kubernetesConfig } from '../platform/kubernetesConfig.ts';
import type { Platform } from '../platform/Platform.ts';
import { withDatabase } from '../platform/postgres.ts';
import { waitFor } from '../platform/waiting.ts';
import type { SimulatedClusters } from './SimulatedClusters.ts';

/**
 * All clusters are read for the first time within so many seconds, and again and
 * again: one that is alone as soon as it was read, many as soon as there is room.
 */
const everySeconds = { one: 1, many: 5 };
const most = { seconds: 900 };

const nodeOptions =
  process.env.BENCH_NODE_OPTIONS ?? '--max-old-space-size=512';

/** A backend that knows simulated clusters, over the real Kubernetes plugin. */
export class FleetBackend {
  readonly process: BackendProcess;
  readonly database: string;
  private readonly platform: Platform;
  private readonly clusters: number;

  static async start(
    platform: Platform,
    { names, urls }: SimulatedClusters,
    environment: { TRIALS_BACKEND: string },
  ): Promise<FleetBackend> {
    const every = {
      seconds: names.length === 1 ? everySeconds.one : everySeconds.many,
    };
    const databasePrefix = `fleet${names.length}_`;
    const process = await platform.startBackend({
      name: `${databasePrefix}${environment.TRIALS_BACKEND}`,
      databasePrefix,
      config: [
        catalogAtRest,
        withoutScans,
        { rung: { observation: { every, timeout: most, maxAge: '2h' } } },
        kubernetesConfig(
          names.map(name => ({
            name,
            url: urls[name],
            authProvider: 'serviceAccount',
            serviceAccountToken: 'simulated',
          })),
        ),
      ],
      environment: { ...environment, NODE_OPTIONS: nodeOptions },
    });
    await process.ready();
    return new FleetBackend(platform, process, {
      database: `${databasePrefix}rung`,
      clusters: names.length,
    });
  }

  private constructor(
    platform: Platform,
    process: BackendProcess,
    { database, clusters }: { database: string; clusters: number },
  ) {
    this.platform = platform;
    this.process = process;
    this.database = database;
    this.clusters = clusters;
  }

  /**
   * How long each reading took in seconds, once so many clusters have come out so
   * since then: all, unless it is said. It asks the database, as the backend is being measured.
   */
  async untilAll(
    status: ClusterStatus,
    since = new Date(0),
    count = this.clusters,
  ): Promise<readonly number[]> {
    return withDatabase(this.platform.postgres, this.database, client =>
      waitFor(`${count} clusters are ${status}`, most.seconds, async () => {
        const { rows } = await client.query<{ seconds: number }>(
          `select extract(epoch from attempted_at - taken_at)::float as seconds
           from clusters where status = $1 and attempted_at > $2`,
          [status, since],
        );
        return rows.length >= count
          ? rows.map(({ seconds }) => seconds)
          : undefined;
      }),
    );
  }

  /** Of each snapshot something that changes whenever it is written. */
  async snapshotVersions(): Promise<ReadonlyMap<string, string>> {
    return withDatabase(this.platform.postgres, this.database, async client => {
      const { rows } = await client.query<{ name: string; version: string }>(
        'select name, xmin::text as version from cluster_snapshots',
      );
      return new Map(rows.map(({ name, version }) => [name, version]));
    });
  }
}
