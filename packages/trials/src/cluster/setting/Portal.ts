import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type {
  ClusterList,
  ClusterState,
  EntityDrill,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import type { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import type { BackendProcess } from '../../platform/BackendProcess.ts';
import type { Platform } from '../../platform/Platform.ts';
import { scansOnDemand } from '../../platform/backendConfig.ts';
import { withDatabase } from '../../platform/postgres.ts';
import { firstScan, runScan } from '../../platform/scans.ts';
import { waitFor } from '../../platform/waiting.ts';
import { kubernetesConfig } from '../../platform/kubernetesConfig.ts';
import type { ApiServer } from './ApiServer.ts';
import { catalog } from './catalog.ts';

const databasePrefix = 'cluster_';
/** What the portal calls the cluster. */
export const clusterName = 'lab';
const sweepSeconds = 60;
const scanSeconds = 120;

const unpack = promisify(gunzip);

/** A portal with the real Kubernetes plugin, which reads the cluster every second. */
export class Portal {
  private readonly platform: Platform;
  private readonly backend: BackendProcess;

  static async start(
    platform: Platform,
    { url, ca }: ApiServer['access'],
    serviceAccountToken: string,
  ): Promise<Portal> {
    const entities = join(platform.folder, 'lab-entities.json');
    writeFileSync(entities, JSON.stringify(catalog(clusterName)));
    const backend = await platform.startBackend({
      name: `${databasePrefix}portal`,
      databasePrefix,
      environment: { TRIALS_BACKEND: 'clusters' },
      config: [
        { trials: { entities } },
        scansOnDemand(scanSeconds),
        { rung: { observation: { every: '1s', maxAge: '1h' } } },
        kubernetesConfig([
          {
            name: clusterName,
            url,
            authProvider: 'serviceAccount',
            serviceAccountToken,
            caData: Buffer.from(ca).toString('base64'),
          },
        ]),
      ],
    });
    await backend.ready();
    await firstScan(backend.client);
    return new Portal(platform, backend);
  }

  private constructor(platform: Platform, backend: BackendProcess) {
    this.platform = platform;
    this.backend = backend;
  }

  /** How a reading of the cluster ended that began after now. */
  async sweep(): Promise<ClusterState> {
    const since = new Date().toISOString();
    const seen = await this.state();
    return waitFor('the cluster is read', sweepSeconds, async () => {
      const state = await this.state();
      const isNew = state?.takenAt !== undefined && state.takenAt > since;
      const isRefused =
        state?.status !== 'reached' && state?.attemptedAt !== seen?.attemptedAt;
      return isNew || isRefused ? state : undefined;
    });
  }

  /** What the cluster was last seen to have. */
  async snapshot(): Promise<ClusterSnapshot> {
    await this.sweep();
    return withDatabase(
      this.platform.postgres,
      `${databasePrefix}rung`,
      async client => {
        const { rows } = await client.query<{ snapshot: Buffer }>(
          'select snapshot from cluster_snapshots where name = $1',
          [clusterName],
        );
        return JSON.parse((await unpack(rows[0].snapshot)).toString());
      },
    );
  }

  /** The card of a component, once a scan has looked at the cluster. */
  async card(component: string): Promise<LiveAssessment> {
    await this.sweep();
    await runScan(this.backend.client);
    return this.backend.client.json<LiveAssessment>(pathOf(component));
  }

  /** What the portal says of the loss of a zone, of the last reading. */
  drill(component: string, zone: string): Promise<EntityDrill> {
    return this.backend.client.json<EntityDrill>(
      `${pathOf(component)}/drill?place=1&lostZone=${zone}`,
    );
  }

  private async state(): Promise<ClusterState | undefined> {
    const { items } = await this.backend.client.json<ClusterList>(
      '/api/rung/v1/clusters',
    );
    return items.find(({ name }) => name === clusterName);
  }
}

function pathOf(component: string): string {
  return `/api/rung/v1/assessments/by-name/component/default/${component}`;
}
