import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createServiceClient } from '@rung/backstage-plugin-rung-node';
import { RungDecoratorFactory } from './decorator';

/**
 * Has the documents that the catalog gives to the search say the rung of their
 * entities.
 *
 * @public
 */
export const searchModuleRung = createBackendModule({
  pluginId: 'search',
  moduleId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        indexes: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ auth, discovery, indexes, logger }) {
        indexes.addDecorator({
          factory: RungDecoratorFactory.create({
            api: createServiceClient({ auth, discovery }),
            logger,
          }),
        });
      },
    });
  },
});
