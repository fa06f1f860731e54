import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import {
  rungAssessmentReadPermission,
  rungRefreshCreatePermission,
} from '@rung/backstage-plugin-rung-common';
import { RefreshResult } from '@rung/backstage-plugin-rung-common/wire';
import { audited } from '../auditing';
import { readerWith } from './readerWith';
import { RouterOptions, RungRouter } from './types';

/** How fresh the report is, and what brings it up to date. */
export function addScanRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, refreshes, reports } = options;
  const readerOf = readerWith(options, rungAssessmentReadPermission);
  const refresherOf = readerWith(options, rungRefreshCreatePermission);

  router.get('/v1/scan', async (request, response) => {
    await refresherOf(request);
    response.json(await reports.getScanDetails());
  });

  router.post('/v1/refresh', async (request, response) => {
    const { entityRef } = request.body;
    await audited(
      auditor,
      {
        eventId: 'assessments-refresh',
        severityLevel: 'medium',
        request,
        meta: entityRef ? { entityRef } : {},
      },
      async () => {
        if (entityRef === undefined) {
          await refresherOf(request);
          response.json(await refreshEverything());
        } else {
          response.json(
            await refreshEntity(entityRef, await readerOf(request)),
          );
        }
      },
    );
  });

  async function refreshEverything(): Promise<RefreshResult> {
    await refreshes.refreshEverything();
    return { type: 'everything', scan: await reports.getScanDetails() };
  }

  async function refreshEntity(
    written: string,
    credentials: BackstageCredentials,
  ): Promise<RefreshResult> {
    const entityRef = stringifyEntityRef(parseEntityRef(written));
    return {
      type: 'entity',
      entityRef,
      changed: await refreshes.refreshEntity(entityRef, credentials),
      scan: await reports.getScanState(),
    };
  }
}
