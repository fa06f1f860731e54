import type { FactRetriever } from '@backstage-community/plugin-tech-insights-node';
import { techInsightsFactRetrieversExtensionPoint } from '@backstage-community/plugin-tech-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import { scannedKinds } from './scannedKinds.ts';

/** The facts that Tech Insights checks, from the annotations that Rung reads. */
const annotations = {
  availability: 'rung.dev/availability',
  zoneRecovery: 'rung.dev/rto.zone',
  dataLoss: 'rung.dev/rpo',
  pods: 'rung.dev/pods',
  compliance: 'rung.dev/compliance',
  audience: 'rung.dev/audience',
  builtRung: 'rung.dev/built.rung',
  builtZones: 'rung.dev/built.zones',
  builtStorage: 'rung.dev/built.storage',
  builtBackups: 'rung.dev/built.backups',
};

const retriever: FactRetriever = {
  id: 'annotationFacts',
  version: '1.0.0',
  schema: Object.fromEntries(
    Object.entries(annotations).map(([fact, annotation]) => [
      fact,
      { type: 'string', description: `What ${annotation} says` },
    ]),
  ),
  async handler({ auth, discovery }) {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const catalog = new CatalogClient({ discoveryApi: discovery });
    const { items } = await catalog.getEntities(
      {
        filter: { kind: scannedKinds },
        fields: [
          'kind',
          'metadata.namespace',
          'metadata.name',
          'metadata.annotations',
        ],
      },
      { token },
    );
    return items.map(({ kind, metadata }) => ({
      entity: {
        kind,
        namespace: metadata.namespace ?? 'default',
        name: metadata.name,
      },
      facts: Object.fromEntries(
        Object.entries(annotations).map(([fact, annotation]) => [
          fact,
          metadata.annotations?.[annotation] ?? '',
        ]),
      ),
    }));
  },
};

export default createBackendModule({
  pluginId: 'tech-insights',
  moduleId: 'annotation-facts',
  register(env) {
    env.registerInit({
      deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
      async init({ retrievers }) {
        retrievers.addFactRetrievers({ annotationFacts: retriever });
      },
    });
  },
});
