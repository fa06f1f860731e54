import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';

/** The services that a request to another plugin takes. */
export interface PluginServices {
  auth: AuthService;
  discovery: DiscoveryService;
}

const PLUGIN_ID = 'kubernetes';

/** Asks the Kubernetes plugin of the portal as Rung itself, and only with GET. */
export class KubernetesPlugin {
  readonly #services: PluginServices;

  static create(services: PluginServices): KubernetesPlugin {
    return new KubernetesPlugin(services);
  }

  private constructor(services: PluginServices) {
    this.#services = services;
  }

  /**
   * Follows no redirection, since a cluster could lead to where only the portal
   * may go.
   *
   * @param path - below the plugin, such as `/clusters`
   * @param options - `headers` beside that with the credentials
   */
  async get(
    path: string,
    options: { headers?: Record<string, string>; signal: AbortSignal },
  ): Promise<Response> {
    const { auth, discovery } = this.#services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN_ID,
    });
    return fetch(`${await discovery.getBaseUrl(PLUGIN_ID)}${path}`, {
      method: 'GET',
      headers: {
        accept: 'application/json',
        ...options.headers,
        authorization: `Bearer ${token}`,
      },
      redirect: 'manual',
      signal: options.signal,
    });
  }
}
