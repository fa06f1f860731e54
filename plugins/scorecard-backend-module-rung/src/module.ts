import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scorecardMetricsExtensionPoint } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import {
  createServiceClient,
  readAssessedKinds,
} from '@rung/backstage-plugin-rung-node';
import { createMetricProviders } from './metrics';

/**
 * Gives the scorecard of Red Hat Developer Hub the metrics `rung.excess` and
 * `rung.fits` of every entity that Rung assesses.
 *
 * @public
 */
export const scorecardModuleRung = createBackendModule({
  pluginId: 'scorecard',
  moduleId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        metrics: scorecardMetricsExtensionPoint,
      },
      async init({ auth, config, discovery, metrics }) {
        metrics.addMetricProvider(
          ...createMetricProviders({
            api: createServiceClient({ auth, discovery }),
            kinds: readAssessedKinds(config),
          }),
        );
      },
    });
  },
});
