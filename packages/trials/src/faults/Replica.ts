import {
  catalogAtRest,
  scansOnDemand,
  type ConfigPart,
} from '../platform/backendConfig.ts';
import type { BackendClient } from '../platform/BackendClient.ts';
import type { BackendProcess } from '../platform/BackendProcess.ts';
import type { Platform } from '../platform/Platform.ts';
import { CatalogProxy } from './CatalogProxy.ts';

/** So small that a scan of the trials' catalog reads more than ten. */
const pageSize = 100;

/** The shortest time in which a replica that died in a scan can be replaced. */
export const timeoutSeconds = 20;

interface ReplicaOptions {
  schedule?: ConfigPart;
  /** What it is configured with beside the others. */
  config?: ConfigPart;
  environment?: Record<string, string>;
}

/** A backend among others with the same databases, and its own way to the catalog. */
export class Replica {
  readonly backend: BackendProcess;
  readonly catalog: CatalogProxy;

  private constructor(backend: BackendProcess, catalog: CatalogProxy) {
    this.backend = backend;
    this.catalog = catalog;
  }

  static async start(
    platform: Platform,
    databasePrefix: string,
    name: string,
    {
      schedule = scansOnDemand(timeoutSeconds),
      config = {},
      environment,
    }: ReplicaOptions = {},
  ) {
    const catalog = await CatalogProxy.start(pageSize);
    const backend = await platform.startBackend({
      name: `${databasePrefix}${name}`,
      databasePrefix,
      config: [catalogAtRest, schedule, config, catalog.config],
      environment,
    });
    catalog.connect(backend.client.baseUrl);
    return new Replica(backend, catalog);
  }

  /**
   * One after the other: Backstage itself does not endure several replicas on a
   * new database, which is for the trial of that to deal with.
   */
  static async startInTurn(
    platform: Platform,
    databasePrefix: string,
    names: readonly string[],
    atEnd: (stop: () => Promise<void>) => void,
  ) {
    const replicas: Replica[] = [];
    for (const name of names) {
      const replica = await Replica.start(platform, databasePrefix, name);
      atEnd(() => replica.stop());
      await replica.backend.ready();
      replicas.push(replica);
    }
    return replicas;
  }

  get client(): BackendClient {
    return this.backend.client;
  }

  async stop() {
    if (this.backend.isRunning) {
      await this.backend.stop();
    }
    this.catalog.stop();
  }
}
