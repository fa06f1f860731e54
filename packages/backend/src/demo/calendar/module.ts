import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { DAYS_AGO, movedDays } from './movedDays';

/** Keeps the days of the demo as far away as its story has them. */
export const demoCalendarModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-calendar',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor({
          getProcessorName: () => 'demo-calendar',
          preProcessEntity: async entity =>
            entity.metadata.annotations?.[DAYS_AGO]
              ? movedDays(entity, new Date())
              : entity,
        });
      },
    });
  },
});
