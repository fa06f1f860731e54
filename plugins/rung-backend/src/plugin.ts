import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { rungPermissions } from '@rung/backstage-plugin-rung-common';
import { Availability } from './availability';
import { readRungConfig } from './config';
import { DatabaseAssessmentStore } from './database';
import { Authorizer } from './permissions';
import { StoredReportService } from './reports';
import { createRouter } from './router';
import { CatalogReader, ScanMetrics, Scanner, ScanTask } from './scan';
import { LiveAssessmentService, LiveRecords, RefreshService } from './service';

/**
 * Assesses the entities of the catalog, keeps what it finds, and serves it
 * under `/api/rung`.
 *
 * @public
 */
export const rungPlugin = createBackendPlugin({
  pluginId: 'rung',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { httpRouter, metrics, permissionsRegistry } = services;
        const given = { ...services, ...readRungConfig(services.config) };
        const common = {
          ...given,
          authorizer: Authorizer.create(given),
          availability: Availability.create(given),
          store: await DatabaseAssessmentStore.create(given),
        };
        const entities = LiveRecords.create(common);

        permissionsRegistry.addPermissions(rungPermissions);
        httpRouter.use(
          createRouter({
            ...common,
            assessments: LiveAssessmentService.create({ ...common, entities }),
            refreshes: RefreshService.create({ ...common, entities }),
            reports: StoredReportService.create(common),
          }),
        );
        await ScanTask.schedule({
          ...common,
          metrics: ScanMetrics.create(metrics),
          scanner: Scanner.create({
            ...common,
            reader: CatalogReader.create(common),
          }),
        });
      },
    });
  },
});
