import {
  rungAssessmentReadPermission,
  rungReportReadPermission,
} from '@rung/backstage-plugin-rung-common';
import { blastColumns } from '../csv';
import { readerWith } from './readerWith';
import { sendCsv } from './sendCsv';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

/** What goes down together. */
export function addBlastRadiusRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, blastRadius } = options;
  const readerOf = readerWith(options, rungReportReadPermission);
  const cardReaderOf = readerWith(options, rungAssessmentReadPermission);

  router.get('/v1/drill', async (request, response) => {
    const credentials = await readerOf(request);
    const { loss: kind, name, groupBy, ...filters } = request.query;
    response.json(
      await blastRadius.radius({
        loss: { kind, name },
        filters,
        groupBy,
        credentials,
        signal: signalOf(response),
      }),
    );
  });

  router.get('/v1/drill/entities', async (request, response) => {
    const credentials = await readerOf(request);
    const {
      loss: kind,
      name,
      state,
      promise,
      limit,
      cursor,
      ...filters
    } = request.query;
    response.json(
      await blastRadius.items({
        loss: { kind, name },
        filters,
        state,
        promise,
        limit,
        cursor,
        credentials,
        signal: signalOf(response),
      }),
    );
  });

  router.get('/v1/drill/entities.csv', async (request, response) => {
    const { loss: kind, name, state, promise, ...filters } = request.query;
    const loss = { kind, name };
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'blast-radius-export',
        severityLevel: 'medium',
        request,
        meta: {
          loss: JSON.stringify(loss),
          filters: JSON.stringify({ ...filters, state, promise }),
        },
      },
      fileName: 'rung-blast-radius.csv',
      columns: blastColumns,
      read: async () => {
        const credentials = await readerOf(request);
        const signal = signalOf(response);
        const asked = { loss, filters, state, promise };
        return blastRadius.pages({ ...asked, credentials, signal });
      },
    });
  });

  router.get('/v1/drill/losses', async (request, response) => {
    const credentials = await readerOf(request);
    const { loss: kind, text, limit } = request.query;
    response.json(
      await blastRadius.losses({
        kind,
        text,
        limit,
        credentials,
        signal: signalOf(response),
      }),
    );
  });

  router.get(
    '/v1/assessments/by-name/:kind/:namespace/:name/losses',
    async (request, response) => {
      const credentials = await cardReaderOf(request);
      response.json(
        await blastRadius.singlePoints(request.params, {
          credentials,
          signal: signalOf(response),
        }),
      );
    },
  );
}
