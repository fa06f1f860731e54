import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { readAssessmentPolicy } from '@rung/backstage-plugin-rung-node';
import {
  createAnnotateAction,
  createAssessAction,
  createMemoAction,
} from './actions';
import { SubjectAssessor } from './subject';

/**
 * Adds the actions `rung:assess`, `rung:annotate` and `rung:memo` to the
 * scaffolder.
 *
 * @public
 */
export const scaffolderModuleRung = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
      },
      async init({ actions, catalog, config }) {
        const policy = readAssessmentPolicy(config);
        const assessor = SubjectAssessor.create({ catalog, policy });
        actions.addActions(
          createAssessAction({ assessor }),
          createAnnotateAction({ policy }),
          createMemoAction({ assessor }),
        );
      },
    });
  },
});
