import {
  coreServices,
  createBackendModule,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { EvidenceReport } from '@rung/backstage-plugin-rung-common/wire';
import { haulwrenDrills } from './haulwrenDrills';

/** Whose token it is, as app-config.yaml has it. */
const SUBJECT = 'haulwren-drills';

function tokenFrom(config: RootConfigService): string | undefined {
  return config
    .getOptionalConfigArray('backend.auth.externalAccess')
    ?.find(access => access.getOptionalString('options.subject') === SUBJECT)
    ?.getString('options.token');
}

async function report(
  evidence: EvidenceReport,
  { baseUrl, token }: { baseUrl: string; token: string },
): Promise<void> {
  const response = await fetch(`${baseUrl}/v1/evidence`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(evidence),
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
}

/** Reports the drills of a company that runs none, as a pipeline reports them. */
export const demoDrillsModule = createBackendModule({
  pluginId: 'rung',
  moduleId: 'demo-drills',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, discovery, logger, scheduler }) {
        const token = tokenFrom(config);
        if (token === undefined) {
          return;
        }
        await scheduler.scheduleTask({
          id: 'demo-drills',
          // The catalog may not have taken in yet what they are about.
          frequency: { seconds: 20 },
          initialDelay: { seconds: 5 },
          timeout: { seconds: 20 },
          scope: 'local',
          fn: async () => {
            const baseUrl = await discovery.getBaseUrl('rung');
            for (const evidence of haulwrenDrills(new Date())) {
              await report(evidence, { baseUrl, token }).catch(error =>
                logger.debug(`A drill could not be reported: ${error}`),
              );
            }
          },
        });
      },
    });
  },
});
