import {
  rungAssessmentReadPermission,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { evaluate } from '../service';
import { readerWith } from './readerWith';
import { RouterOptions, RungRouter } from './types';

/** What takes no entity and no database: the engine and its ladder. */
export function addEngineRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { policy } = options;
  const readerOf = readerWith(options, rungAssessmentReadPermission);

  router.post('/v1/evaluate', async (request, response) => {
    await readerOf(request);
    response.json(evaluate(request.body, policy));
  });

  router.get('/v1/ladder', async (_request, response) => {
    response.json({
      rungs,
      thresholds: policy.thresholds,
      policy: policy.configured,
    });
  });
}
