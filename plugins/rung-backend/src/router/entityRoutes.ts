import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';
import { rungAssessmentReadPermission } from '@rung/backstage-plugin-rung-common';
import { Request, Router } from 'express';
import { RouterOptions } from './types';

const base = '/v1/assessments/by-name/:kind/:namespace/:name';

/** What there is to know of one entity. */
export function addEntityRoutes(
  router: Router,
  { assessments, authorizer, httpAuth }: RouterOptions,
): void {
  async function readerOf(request: Request): Promise<BackstageCredentials> {
    const credentials = await httpAuth.credentials(request);
    await authorizer.require(credentials, rungAssessmentReadPermission);
    return credentials;
  }

  router.get(base, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await assessments.getAssessment(refOf(request), { credentials }),
    );
  });

  router.get(`${base}/memo`, async (request, response) => {
    const credentials = await readerOf(request);
    const memo = await assessments.getMemo(refOf(request), { credentials });
    response.type('text/markdown').send(memo);
  });

  router.get(`${base}/history`, async (request, response) => {
    const credentials = await readerOf(request);
    // The document gives the types and the defaults.
    const { limit, cursor } = request.query as unknown as {
      limit: number;
      cursor?: string;
    };
    response.json(
      await assessments.getHistory(
        refOf(request),
        { limit, cursor },
        { credentials },
      ),
    );
  });
}

function refOf(request: Request): CompoundEntityRef {
  const { kind, namespace, name } = request.params;
  return { kind, namespace, name };
}
