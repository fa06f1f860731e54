import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ClusterReporter } from './ClusterReporter';
import { haulwren } from './haulwren';

/** Often enough that what is seen never looks old. */
const EVERY = { minutes: 5 };

/** Shows the clusters of a company that has none. */
export const demoClustersModule = createBackendModule({
  pluginId: 'rung',
  moduleId: 'demo-clusters',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, discovery, lifecycle, logger, scheduler }) {
        const reporter = ClusterReporter.fromConfig(config, {
          clusters: haulwren,
          logger,
        });
        const report = async () =>
          reporter?.report(await discovery.getBaseUrl('rung'), new Date());
        // Once the plugin answers, and before it scans for the first time.
        lifecycle.addStartupHook(async () => {
          await report();
          await scheduler.scheduleTask({
            id: 'demo-clusters',
            frequency: EVERY,
            initialDelay: EVERY,
            timeout: EVERY,
            scope: 'local',
            fn: report,
          });
        });
      },
    });
  },
});
