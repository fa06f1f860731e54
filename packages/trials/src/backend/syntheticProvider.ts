import { readFileSync } from 'node:fs';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** Provides the catalog with the entities of a file, if the config names one. */
export const syntheticProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'synthetic-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        catalog: catalogProcessingExtensionPoint,
      },
      async init({ config, catalog }) {
        const file = config.getOptionalString('trials.entities');
        if (file === undefined) {
          return;
        }
        catalog.addEntityProvider({
          getProviderName: () => 'synthetic',
          connect: async connection =>
            connection.applyMutation({
              type: 'full',
              entities: JSON.parse(readFileSync(file, 'utf8')).map(
                (entity: unknown) => ({ entity, locationKey: 'synthetic' }),
              ),
            }),
        });
      },
    });
  },
});
