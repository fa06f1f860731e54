import {
  rungRefreshCreatePermission,
  rungReportReadPermission,
} from '@rung/backstage-plugin-rung-common';
import { changeColumns, problemColumns } from '../csv';
import { readerWith } from './readerWith';
import { sendCsv } from './sendCsv';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

/** What moved between two days, and what is stated and does not count. */
export function addChangeRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, changes, problems } = options;
  const readerOf = readerWith(options, rungReportReadPermission);
  const refresherOf = readerWith(options, rungRefreshCreatePermission);

  router.get('/v1/changes', async (request, response) => {
    const credentials = await readerOf(request);
    const { since, until, first, limit, cursor, ...filters } = request.query;
    response.json(
      await changes.list({
        filters,
        credentials,
        signal: signalOf(response),
        since,
        until,
        first,
        limit,
        cursor,
      }),
    );
  });

  router.get('/v1/changes.csv', async (request, response) => {
    const { since, until, first, ...filters } = request.query;
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'changes-export',
        severityLevel: 'medium',
        request,
        meta: { filters: JSON.stringify({ ...filters, since, until, first }) },
      },
      fileName: 'rung-changes.csv',
      columns: changeColumns,
      read: async () => {
        const credentials = await readerOf(request);
        const signal = signalOf(response);
        const days = { since, until };
        return changes.pages({ filters, credentials, signal, ...days, first });
      },
    });
  });

  router.get('/v1/problems', async (request, response) => {
    const credentials = await refresherOf(request);
    const { limit, cursor, ...filters } = request.query;
    response.json(
      await problems.list({
        filters,
        credentials,
        signal: signalOf(response),
        limit,
        cursor,
      }),
    );
  });

  router.get('/v1/problems.csv', async (request, response) => {
    const filters = request.query;
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'problems-export',
        severityLevel: 'medium',
        request,
        meta: { filters: JSON.stringify(filters) },
      },
      fileName: 'rung-problems.csv',
      columns: problemColumns,
      read: async () => {
        const credentials = await refresherOf(request);
        const signal = signalOf(response);
        return problems.pages({ filters, credentials, signal });
      },
    });
  });
}
