import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Response } from 'express';
import { rungReportReadPermission } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { renderCsvHeader, renderCsvRows } from '../csv';
import { audited } from './audited';
import { readerWith } from './readerWith';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';
import { writeReport } from './writeReport';

/** Lists and counts over many entities. */
export function addReportRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, reports } = options;
  const readerOf = readerWith(options, rungReportReadPermission);

  router.get('/v1/assessments', async (request, response) => {
    const credentials = await readerOf(request);
    const { orderBy, order, limit, cursor, total, ...filters } = request.query;
    response.json(
      await reports.list({
        filters,
        credentials,
        signal: signalOf(response),
        orderBy,
        order,
        limit,
        cursor,
        total,
      }),
    );
  });

  router.get('/v1/assessments.csv', async (request, response) => {
    const filters = request.query;
    try {
      await audited(
        auditor,
        {
          eventId: 'assessments-export',
          severityLevel: 'medium',
          request,
          meta: { filters: JSON.stringify(filters) },
        },
        async () => {
          const credentials = await readerOf(request);
          const signal = signalOf(response);
          const pages = reports.pages({ filters, credentials, signal });
          try {
            // What goes wrong before the first row is answered as an error.
            const first = await pages.next();
            response
              .type('text/csv; charset=utf-8')
              .attachment('rung-assessments.csv')
              // Whoever opens it in a browser is not shown the texts as a page.
              .set('X-Content-Type-Options', 'nosniff');
            await pipeline(Readable.from(csvOf(first, pages)), response);
          } finally {
            // What it takes is given back, however far it came.
            await pages.return(undefined);
          }
        },
      );
    } catch (error) {
      if (!response.headersSent) {
        throw error;
      }
      // A download that breaks off is not taken for a whole one.
      response.destroy();
    }
  });

  router.get('/v1/report', async (request, response) => {
    const credentials = await readerOf(request);
    const { groupBy, ...filters } = request.query;
    const report = await reports.report({
      filters,
      credentials,
      signal: signalOf(response),
      groupBy,
    });
    sendJson(response, writeReport(report));
  });

  router.get('/v1/report/trend', async (request, response) => {
    const credentials = await readerOf(request);
    const { days, ...filters } = request.query;
    response.json(
      await reports.trend({
        filters,
        credentials,
        signal: signalOf(response),
        days,
      }),
    );
  });

  router.get('/v1/report/trend/findings', async (request, response) => {
    const credentials = await readerOf(request);
    const { days, ...filters } = request.query;
    response.json(
      await reports.findingTrend({
        filters,
        credentials,
        signal: signalOf(response),
        days,
      }),
    );
  });
}

function sendJson(response: Response, text: string): void {
  response.type('json').send(text);
}

async function* csvOf(
  first: IteratorResult<AssessmentSummary[]>,
  others: AsyncGenerator<AssessmentSummary[]>,
): AsyncGenerator<string> {
  yield renderCsvHeader();
  if (!first.done) {
    yield renderCsvRows(first.value);
  }
  for await (const page of others) {
    yield renderCsvRows(page);
  }
}
