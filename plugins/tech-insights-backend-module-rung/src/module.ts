import { techInsightsFactRetrieversExtensionPoint } from '@backstage-community/plugin-tech-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { rungFactRetriever, RETRIEVER } from './facts';

/**
 * Gives Tech Insights what Rung has found of each entity as the facts of the
 * retriever `rung`. It runs once `techInsights.factRetrievers.rung.cadence` says
 * when.
 *
 * @public
 */
export const techInsightsModuleRung = createBackendModule({
  pluginId: 'tech-insights',
  moduleId: 'rung',
  register(env) {
    env.registerInit({
      deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
      async init({ retrievers }) {
        retrievers.addFactRetrievers({ [RETRIEVER]: rungFactRetriever });
      },
    });
  },
});
