import {
  ClusterConnection,
  ClusterResponse,
  UnreadCluster,
} from '@rung/backstage-plugin-rung-node';
import { explainPortal } from './explainPortal';
import { KubernetesPlugin } from './KubernetesPlugin';

/** Reaches a cluster over the proxy of the portal's Kubernetes plugin. */
export class ProxyConnection implements ClusterConnection {
  readonly #plugin: KubernetesPlugin;
  readonly #cluster: string;

  static create(plugin: KubernetesPlugin, cluster: string): ProxyConnection {
    return new ProxyConnection(plugin, cluster);
  }

  private constructor(plugin: KubernetesPlugin, cluster: string) {
    this.#plugin = plugin;
    this.#cluster = cluster;
  }

  get(
    path: string,
    { signal }: { signal: AbortSignal },
  ): Promise<ClusterResponse> {
    return this.#plugin.get(`/proxy${path}`, {
      headers: { 'Backstage-Kubernetes-Cluster': this.#cluster },
      signal,
    });
  }

  explain(answer: {
    status: number;
    body: unknown;
  }): UnreadCluster | undefined {
    return explainPortal(answer);
  }
}
