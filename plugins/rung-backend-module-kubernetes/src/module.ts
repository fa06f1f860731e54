import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { rungObservationExtensionPoint } from '@rung/backstage-plugin-rung-node';
import { KubernetesPluginSource } from './source';

/**
 * Has Rung read the clusters that the Kubernetes plugin of the portal knows, with
 * the credentials that this plugin has for them.
 *
 * @public
 */
export const rungModuleKubernetes = createBackendModule({
  pluginId: 'rung',
  moduleId: 'kubernetes',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        observation: rungObservationExtensionPoint,
      },
      async init({ auth, discovery, observation }) {
        observation.addClusterSource(
          KubernetesPluginSource.create({ auth, discovery }),
        );
      },
    });
  },
});
