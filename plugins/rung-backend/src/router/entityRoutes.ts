import { rungAssessmentReadPermission } from '@rung/backstage-plugin-rung-common';
import { readerWith } from './readerWith';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

const base = '/v1/assessments/by-name/:kind/:namespace/:name';

/** What there is to know of one entity. */
export function addEntityRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { assessments, observations } = options;
  const readerOf = readerWith(options, rungAssessmentReadPermission);

  router.get(base, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await assessments.getAssessment(request.params, { credentials }),
    );
  });

  router.get(`${base}/memo`, async (request, response) => {
    const credentials = await readerOf(request);
    const memo = await assessments.getMemo(request.params, { credentials });
    response.type('text/markdown').send(memo);
  });

  router.get(`${base}/observation`, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await observations.getObservation(request.params, {
        credentials,
        signal: signalOf(response),
      }),
    );
  });

  router.get(`${base}/drill`, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await observations.getDrill(request.params, request.query, {
        credentials,
        signal: signalOf(response),
      }),
    );
  });

  router.get(`${base}/dependents`, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await assessments.getDependents(request.params, request.query, {
        credentials,
      }),
    );
  });

  router.get(`${base}/history`, async (request, response) => {
    const credentials = await readerOf(request);
    response.json(
      await assessments.getHistory(request.params, request.query, {
        credentials,
      }),
    );
  });
}
