import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { createServiceClient } from '@rung/backstage-plugin-rung-node';
import { RungProcessor } from './processor';

/**
 * Has the catalog check the annotations of Rung and, where the configuration
 * asks for it, label entities with their rung.
 *
 * @public
 */
export const catalogModuleRung = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ auth, catalog, config, discovery, logger, processing }) {
        processing.addProcessor(
          RungProcessor.fromConfig(config, {
            api: createServiceClient({ auth, discovery }),
            auth,
            catalog,
            logger,
          }),
        );
      },
    });
  },
});
