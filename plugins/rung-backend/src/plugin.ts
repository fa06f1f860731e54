import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { createRouter } from './router';
import { CatalogAssessmentService } from './service';

/**
 * Serves the assessments of catalog entities under `/api/rung`.
 *
 * @public
 */
export const rungPlugin = createBackendPlugin({
  pluginId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ auth, config, catalog, httpAuth, httpRouter }) {
        const assessments = CatalogAssessmentService.create({
          auth,
          catalog,
          policy: AssessmentPolicy.create(config.getOptional('rung') ?? {}),
        });
        httpRouter.use(createRouter({ assessments, httpAuth }));
      },
    });
  },
});
