import {
  rungAssessmentReadPermission,
  rungReportReadPermission,
} from '@rung/backstage-plugin-rung-common';
import { readerWith } from './readerWith';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

/** What things cost an organization, and what of it could go. */
export function addSpendRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { spend } = options;
  const assessmentReaderOf = readerWith(options, rungAssessmentReadPermission);
  const reportReaderOf = readerWith(options, rungReportReadPermission);

  router.get('/v1/costs', async (request, response) => {
    await assessmentReaderOf(request);
    response.json(spend.costs);
  });

  router.get('/v1/spend', async (request, response) => {
    const credentials = await reportReaderOf(request);
    const { groupBy, ...filters } = request.query;
    response.json(
      await spend.spend({
        filters,
        credentials,
        signal: signalOf(response),
        groupBy,
      }),
    );
  });
}
