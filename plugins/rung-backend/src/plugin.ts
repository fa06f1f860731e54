import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { ConflictError } from '@backstage/errors';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  ClusterSource,
  rungObservationExtensionPoint,
} from '@rung/backstage-plugin-rung-node';
import { rungPermissions } from '@rung/backstage-plugin-rung-common';
import { ActionRegistrar, registerActions } from './actions';
import { Availability } from './availability';
import { BlastRadiusService, CurrentGraph } from './blastRadius';
import {
  CampaignReminders,
  CampaignService,
  CatalogCampaigns,
  isPlanned,
} from './campaigns';
import { readRungConfig } from './config';
import {
  DatabaseAssessmentStore,
  DatabaseClusterStore,
  DatabaseHistoryFeed,
  DatabaseNotificationStore,
  DatabasePreviewStore,
} from './database';
import { EventTask } from './events';
import { EvidenceService } from './evidence';
import { PortalLinks } from './links';
import { NotificationTask } from './notifications';
import { AskedLabels, ClusterTasks, PushGuard } from './observation';
import { Authorizer } from './permissions';
import { PreviewService } from './preview';
import { createReports } from './reports';
import { createRouter } from './router';
import { CatalogReader, ScanMetrics, Scanner, ScanTask } from './scan';
import {
  ClusterService,
  LiveAssessmentService,
  LiveFleet,
  LiveObservationService,
  LiveRecords,
  ProposalService,
  RefreshService,
} from './service';

/**
 * Assesses the entities of the catalog, keeps what it finds, and serves it
 * under `/api/rung`.
 *
 * @public
 */
export const rungPlugin = createBackendPlugin({
  pluginId: 'rung',
  register(env) {
    const sources: ClusterSource[] = [];
    env.registerExtensionPoint(rungObservationExtensionPoint, {
      addClusterSource(source) {
        if (sources.some(({ id }) => id === source.id)) {
          throw new ConflictError(
            `Two sources of clusters are called ${source.id}; install one of them`,
          );
        }
        sources.push(source);
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { httpRouter, metrics, permissionsRegistry } = services;
        const given = { ...services, ...readRungConfig(services.config) };
        const store = await DatabaseAssessmentStore.create(given);
        const common = {
          ...given,
          authorizer: Authorizer.create({ ...given, store }),
          availability: Availability.create(given),
          store,
          clusters: DatabaseClusterStore.create({
            client: await services.database.getClient(),
          }),
        };
        const entities = LiveRecords.create(common);

        const reported = createReports(common);
        const answering = {
          ...common,
          ...reported,
          blastRadius: BlastRadiusService.create({
            ...common,
            ...reported,
            entities,
            graph: CurrentGraph.create(common),
          }),
          assessments: LiveAssessmentService.create({ ...common, entities }),
          observations: LiveObservationService.create({
            ...common,
            entities,
            fleet: LiveFleet.create(common),
          }),
          refreshes: RefreshService.create({ ...common, entities }),
        };

        const inCatalog = CatalogCampaigns.create(common);
        const outbox =
          given.messages &&
          DatabaseNotificationStore.create({
            client: await services.database.getClient(),
            ...given.messages,
          });
        const reminders = CampaignReminders.create({
          ...answering,
          campaigns: inCatalog,
          outbox,
        });
        const campaigns = CampaignService.create({
          ...answering,
          campaigns: inCatalog,
          reminders,
        });
        permissionsRegistry.addPermissions(rungPermissions);
        httpRouter.use(
          createRouter({
            ...answering,
            campaigns,
            reminders,
            clusterOverview: ClusterService.create(common),
            evidence: EvidenceService.create(common),
            previews: PreviewService.create({
              ...common,
              ...reported,
              previews: DatabasePreviewStore.create({
                client: await services.database.getClient(),
              }),
            }),
            pushGuard: PushGuard.create(common),
          }),
        );
        registerActions(ActionRegistrar.create(answering), {
          ...answering,
          links: PortalLinks.fromConfig(services.config),
          proposals: ProposalService.create({ ...common, entities }),
        });
        await ScanTask.schedule({
          ...common,
          metrics: ScanMetrics.create(metrics),
          scanner: Scanner.create({
            ...common,
            reader: CatalogReader.create(common),
          }),
        });
        await ClusterTasks.schedule({
          ...common,
          labels: AskedLabels.create(common),
          sources,
        });
        if (given.publishesEvents) {
          await EventTask.schedule({
            ...common,
            feed: DatabaseHistoryFeed.create({
              client: await services.database.getClient(),
            }),
          });
        }
        if (given.messages && outbox) {
          await NotificationTask.schedule({
            ...common,
            context: { ...given.messages, countedKinds: given.countedKinds },
            readCampaigns: async () => {
              const own = await services.auth.getOwnServiceCredentials();
              return (await inCatalog.list(own)).campaigns.filter(isPlanned);
            },
            store: outbox,
          });
        }
      },
    });
  },
});
