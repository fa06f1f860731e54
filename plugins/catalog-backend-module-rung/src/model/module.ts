import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { rungCatalogModelLayer } from './rungCatalogModelLayer';

/**
 * Adds the annotations and labels of Rung to the model of the catalog.
 *
 * @remarks
 *
 * A module of its own, because a catalog that is given any model validates all
 * entities by models from then on.
 *
 * @alpha
 */
export const catalogModuleRungModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'rung-model',
  register(env) {
    env.registerInit({
      deps: { model: catalogModelExtensionPoint },
      async init({ model }) {
        model.addModelSource(
          CatalogModelSources.static([rungCatalogModelLayer]),
        );
      },
    });
  },
});
