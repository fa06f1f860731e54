import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import {
  createReadFileAction,
  createWriteFileAction,
  createWriteServiceAction,
} from './actions';
import { ExamplesFolder } from './ExamplesFolder';

/** Lets templates change the folder of examples, where others use a Git host. */
export const demoModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
      },
      async init({ actions, catalog, config }) {
        const examples = ExamplesFolder.fromConfig(config);
        actions.addActions(
          createReadFileAction({ catalog, examples }),
          createWriteFileAction({ catalog, examples }),
          createWriteServiceAction({ catalog, examples }),
        );
      },
    });
  },
});
