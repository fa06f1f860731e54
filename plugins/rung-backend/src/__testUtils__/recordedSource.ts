import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  readCluster,
  rungObservationExtensionPoint,
} from '@rung/backstage-plugin-rung-node';

/** A module with which a cluster at an address is read without a portal on the way. */
export function recordedSource(name: string, url: string): BackendFeature {
  return createBackendModule({
    pluginId: 'rung',
    moduleId: 'recorded-source',
    register(env) {
      env.registerInit({
        deps: { observation: rungObservationExtensionPoint },
        async init({ observation }) {
          observation.addClusterSource({
            id: 'recorded',
            listClusters: async () => [{ name }],
            readCluster: (cluster, options) =>
              readCluster(
                {
                  get: (path, { signal }) => fetch(`${url}${path}`, { signal }),
                },
                { ...options, cluster, takenAt: new Date() },
              ),
          });
        },
      });
    },
  });
}
