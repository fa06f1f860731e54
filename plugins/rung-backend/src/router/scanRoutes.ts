import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  RefreshResult,
  rungAssessmentReadPermission,
  rungRefreshCreatePermission,
} from '@rung/backstage-plugin-rung-common';
import { Router } from 'express';
import { RouterOptions } from './types';

/** How fresh the report is, and what brings it up to date. */
export function addScanRoutes(
  router: Router,
  { auditor, authorizer, httpAuth, refreshes, reports }: RouterOptions,
): void {
  router.get('/v1/scan', async (request, response) => {
    await authorizer.require(
      await httpAuth.credentials(request),
      rungRefreshCreatePermission,
    );
    response.json(await reports.getScanDetails());
  });

  router.post('/v1/refresh', async (request, response) => {
    const { entityRef }: { entityRef?: string } = request.body;
    const event = await auditor.createEvent({
      eventId: 'assessments-refresh',
      severityLevel: 'medium',
      request,
      meta: entityRef ? { entityRef } : {},
    });
    try {
      const credentials = await httpAuth.credentials(request);
      await authorizer.require(
        credentials,
        entityRef === undefined
          ? rungRefreshCreatePermission
          : rungAssessmentReadPermission,
      );
      response.json(
        entityRef === undefined
          ? await refreshEverything()
          : await refreshEntity(entityRef, credentials),
      );
      await event.success();
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });

  async function refreshEverything(): Promise<RefreshResult> {
    await refreshes.refreshEverything();
    return { type: 'everything', scan: await reports.getScanDetails() };
  }

  async function refreshEntity(
    written: string,
    credentials: Parameters<typeof refreshes.refreshEntity>[1],
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
