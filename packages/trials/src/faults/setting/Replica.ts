import {
  catalogAtRest,
  scansOnDemand,
  type ConfigPart,
} from '../../platform/backendConfig.ts';
import type { BackendClient } from '../../platform/BackendClient.ts';
import type { BackendProcess } from '../../platform/BackendProcess.ts';
import type { Platform } from '../../platform/Platform.ts';
import { CatalogProxy } from './CatalogProxy.ts';

/** So small that a scan of the trials' catalog reads more than ten. */
const pageSize = 100;

/** The shortest time in which a replica that died in a scan can be replaced. */
export const timeoutSeconds = 20;

export interface ReplicaOptions {
  schedule?: ConfigPart;
  /** What it is configured with beside the others. */
  config?: ConfigPart;
  environment?: Record<string, string>;
  /** Where its plugins find others that are not the backend's own. */
  endpoints?: ConfigPart[];
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
      endpoints = [],
    }: ReplicaOptions = {},
  ) {
    const catalog = await CatalogProxy.start(pageSize);
    const backend = await platform.startBackend({
      name: `${databasePrefix}${name}`,
      databasePrefix,
      config: [
        catalogAtRest,
        schedule,
        config,
        { discovery: { endpoints: [catalog.endpoint, ...endpoints] } },
      ],
      environment,
    });
    catalog.connect(backend.client.baseUrl);
    return new Replica(backend, catalog);
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
