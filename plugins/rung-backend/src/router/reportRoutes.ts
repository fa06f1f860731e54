import { Response } from 'express';
import { rungReportReadPermission } from '@rung/backstage-plugin-rung-common';
import { assessmentColumns } from '../csv';
import { readerWith } from './readerWith';
import { sendCsv } from './sendCsv';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';
import { writeReport } from './writeReport';

/** Lists and counts over many entities. */
export function addReportRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, reports, spend } = options;
  const readerOf = readerWith(options, rungReportReadPermission);

  router.get('/v1/assessments', async (request, response) => {
    const credentials = await readerOf(request);
    const { orderBy, order, limit, cursor, total, include, ...filters } =
      request.query;
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
        include,
      }),
    );
  });

  router.get('/v1/assessments.csv', async (request, response) => {
    const { columns, ...filters } = request.query;
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'assessments-export',
        severityLevel: 'medium',
        request,
        meta: { filters: JSON.stringify(filters) },
      },
      fileName: 'rung-assessments.csv',
      columns: assessmentColumns(columns, spend),
      read: async () => {
        const credentials = await readerOf(request);
        const signal = signalOf(response);
        return reports.pages({ filters, credentials, signal });
      },
    });
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

  router.get('/v1/acceptances', async (request, response) => {
    const credentials = await readerOf(request);
    const { within, limit, ...filters } = request.query;
    response.json(
      await reports.acceptances({
        filters,
        credentials,
        signal: signalOf(response),
        within,
        limit,
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
