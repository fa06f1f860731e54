import { HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { Router } from 'express';
import { openApiDocument } from './schema';
import { AssessmentService } from './service';

/** The HTTP API as its OpenAPI document describes it. */
export function createRouter(options: {
  assessments: AssessmentService;
  httpAuth: HttpAuthService;
}): Router {
  const { assessments, httpAuth } = options;
  const router = Router();
  const api: Router = createValidatedOpenApiRouter(openApiDocument);

  // The validated router serves the document as well, but rewrites it to 3.0.
  router.get('/openapi.json', (request, response) => {
    response.json({ ...openApiDocument, servers: [{ url: request.baseUrl }] });
  });
  router.use(api);

  api.get(
    '/v1/assessments/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const { kind, namespace, name } = request.params;
      const credentials = await httpAuth.credentials(request);
      response.json(
        await assessments.getAssessment(
          { kind, namespace, name },
          { credentials },
        ),
      );
    },
  );

  api.get('/v1/ladder', async (_request, response) => {
    response.json(assessments.getLadder());
  });

  return router;
}
