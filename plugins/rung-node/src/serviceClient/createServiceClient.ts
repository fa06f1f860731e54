import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { RungApi, RungClient } from '@rung/backstage-plugin-rung-common/client';

/**
 * A client of the Rung backend for another plugin of the same portal, that asks in
 * that plugin's own name: it is told of every entity, so what is made of that has to
 * be authorized by whoever hands it on.
 *
 * @public
 */
export function createServiceClient(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): RungApi {
  const { auth, discovery } = options;
  return RungClient.create({
    discoveryApi: discovery,
    fetchApi: {
      fetch: async (input, init) => {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'rung',
        });
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        return fetch(input, { ...init, headers });
      },
    },
  });
}
