import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { Router } from 'express';
import { Endpoints, openApiDocument } from '../schema';
import { addBlastRadiusRoutes } from './blastRadiusRoutes';
import { addCampaignRoutes } from './campaignRoutes';
import { addChangeRoutes } from './changeRoutes';
import { addEngineRoutes } from './engineRoutes';
import { addEntityRoutes } from './entityRoutes';
import { addEvidenceRoutes } from './evidenceRoutes';
import { addPreviewRoutes } from './previewRoutes';
import { addReportRoutes } from './reportRoutes';
import { forgetLeavers } from './forgetLeavers';
import { headAsGet } from './headAsGet';
import { addObservationRoutes, admitSnapshots } from './observationRoutes';
import { retryAfter } from './retryAfter';
import { addScanRoutes } from './scanRoutes';
import { addSpendRoutes } from './spendRoutes';
import { RouterOptions } from './types';

/** The HTTP API as its OpenAPI document describes it. */
export function createRouter(options: RouterOptions): Router {
  const router = Router();
  router.use(headAsGet);
  const api =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<Endpoints>(
      openApiDocument,
    );

  // The validated router serves the document as well, but rewrites it to 3.0.
  router.get('/openapi.json', (request, response) => {
    response.json({ ...openApiDocument, servers: [{ url: request.baseUrl }] });
  });
  const { path, handlers } = admitSnapshots(options);
  router.put(path, ...handlers);
  router.use(api);

  addEntityRoutes(api, options);
  addReportRoutes(api, options);
  addSpendRoutes(api, options);
  addChangeRoutes(api, options);
  addCampaignRoutes(api, options);
  addBlastRadiusRoutes(api, options);
  addScanRoutes(api, options);
  addEngineRoutes(api, options);
  addObservationRoutes(api, options);
  addEvidenceRoutes(api, options);
  addPreviewRoutes(api, options);
  router.use(forgetLeavers);
  router.use(retryAfter);
  return router;
}
