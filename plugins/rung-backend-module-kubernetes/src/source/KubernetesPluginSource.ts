import { NotFoundError, ResponseError } from '@backstage/errors';
import {
  ClusterReading,
  ClusterSource,
  ListedCluster,
  readCluster,
  withTimeout,
} from '@rung/backstage-plugin-rung-node';
import { usersOnly } from './explainPortal';
import { KubernetesPlugin, PluginServices } from './KubernetesPlugin';
import { ProxyConnection } from './ProxyConnection';
import { PortalCluster, readClusterList } from './readClusterList';

/** How long to wait for the list of clusters, in milliseconds. */
const LIST_TIMEOUT = 30_000;

/** The provider that asks a cluster as nobody where no user's token is given. */
const ASKS_AS_NOBODY = 'aks';

/** Reads the clusters that the portal's Kubernetes plugin knows. */
export class KubernetesPluginSource implements ClusterSource {
  readonly id = 'kubernetes-plugin';
  readonly #plugin: KubernetesPlugin;

  static create(services: PluginServices): KubernetesPluginSource {
    return new KubernetesPluginSource(KubernetesPlugin.create(services));
  }

  private constructor(plugin: KubernetesPlugin) {
    this.#plugin = plugin;
  }

  async listClusters(
    options: { signal?: AbortSignal } = {},
  ): Promise<readonly ListedCluster[]> {
    const clusters = await this.portalClusters(options.signal);
    return clusters.map(({ authProvider: _, ...listed }) => listed);
  }

  async readCluster(
    name: string,
    options: { labelKeys?: Iterable<string>; signal?: AbortSignal } = {},
  ): Promise<ClusterReading> {
    const reading = await readCluster(
      ProxyConnection.create(this.#plugin, name),
      { ...options, cluster: name, takenAt: new Date() },
    );
    return reading.status === 'refused' &&
      (await this.isAskedAsNobody(name, options.signal))
      ? usersOnly(`its provider, ${ASKS_AS_NOBODY}, takes those of each user`)
      : reading;
  }

  private async isAskedAsNobody(
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    try {
      const clusters = await this.portalClusters(signal);
      return clusters.some(
        cluster =>
          cluster.name === name && cluster.authProvider === ASKS_AS_NOBODY,
      );
    } catch {
      signal?.throwIfAborted();
      return false;
    }
  }

  private portalClusters(signal?: AbortSignal): Promise<PortalCluster[]> {
    return withTimeout(
      async late => {
        const response = await this.#plugin.get('/clusters', { signal: late });
        if (response.status === 404) {
          throw new NotFoundError(
            'The portal has no Kubernetes plugin; install @backstage/plugin-kubernetes-backend, or leave this module out',
          );
        }
        if (!response.ok) {
          throw await ResponseError.fromResponse(response);
        }
        return readClusterList(await response.json());
      },
      {
        milliseconds: LIST_TIMEOUT,
        message: `The Kubernetes plugin of the portal gives no list of clusters within ${
          LIST_TIMEOUT / 1_000
        } s`,
        signal,
      },
    );
  }
}
