import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  AssessmentFilters,
  AssessmentOrder,
  AssessmentSummary,
  ReportGrouping,
  rungReportReadPermission,
} from '@rung/backstage-plugin-rung-common';
import { Request, Router } from 'express';
import { renderCsvHeader, renderCsvRows } from '../csv';
import { signalOf } from './signalOf';
import { RouterOptions } from './types';

/** The query of a list, with the types and defaults the document gives. */
interface ListParameters extends AssessmentFilters {
  orderBy: AssessmentOrder;
  order: 'asc' | 'desc';
  limit: number;
  cursor?: string;
  total: boolean;
}

/** Lists and counts over many entities. */
export function addReportRoutes(
  router: Router,
  { auditor, authorizer, httpAuth, reports }: RouterOptions,
): void {
  async function readerOf(request: Request): Promise<BackstageCredentials> {
    const credentials = await httpAuth.credentials(request);
    await authorizer.require(credentials, rungReportReadPermission);
    return credentials;
  }

  router.get('/v1/assessments', async (request, response) => {
    const credentials = await readerOf(request);
    const { orderBy, order, limit, cursor, total, ...filters } =
      request.query as unknown as ListParameters;
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
    const filters: AssessmentFilters = request.query;
    const event = await auditor.createEvent({
      eventId: 'assessments-export',
      severityLevel: 'medium',
      request,
      meta: { filters: JSON.stringify(filters) },
    });
    let pages: AsyncGenerator<AssessmentSummary[]> | undefined;
    try {
      const credentials = await readerOf(request);
      pages = reports.pages({
        filters,
        credentials,
        signal: signalOf(response),
      });
      // What goes wrong before the first row is answered as an error.
      const first = await pages.next();
      response
        .type('text/csv; charset=utf-8')
        .attachment('rung-assessments.csv')
        // Whoever opens it in a browser is not shown the texts as a page.
        .set('X-Content-Type-Options', 'nosniff');
      await pipeline(Readable.from(csvOf(first, pages)), response);
      await event.success();
    } catch (error) {
      await event.fail({ error: toError(error) });
      if (response.headersSent) {
        // A download that breaks off is not taken for a whole one.
        response.destroy();
        return;
      }
      throw error;
    } finally {
      // What it takes is given back, however far it came.
      await pages?.return(undefined);
    }
  });

  router.get('/v1/report', async (request, response) => {
    const credentials = await readerOf(request);
    const { groupBy, ...filters } = request.query as AssessmentFilters & {
      groupBy?: ReportGrouping;
    };
    response.json(
      await reports.report({
        filters,
        credentials,
        signal: signalOf(response),
        groupBy,
      }),
    );
  });

  router.get('/v1/report/trend', async (request, response) => {
    const credentials = await readerOf(request);
    const { days, ...filters } =
      request.query as unknown as AssessmentFilters & {
        days: number;
      };
    response.json(
      await reports.trend({
        filters,
        credentials,
        signal: signalOf(response),
        days,
      }),
    );
  });
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
