import {
  EvaluateRequest,
  Ladder,
  rungAssessmentReadPermission,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { Router } from 'express';
import { evaluate } from '../service';
import { RouterOptions } from './types';

/** What takes no entity and no database: the engine and its ladder. */
export function addEngineRoutes(
  router: Router,
  { authorizer, httpAuth, policy }: RouterOptions,
): void {
  router.post('/v1/evaluate', async (request, response) => {
    await authorizer.require(
      await httpAuth.credentials(request),
      rungAssessmentReadPermission,
    );
    const stated: EvaluateRequest = request.body;
    response.json(evaluate(stated, policy));
  });

  router.get('/v1/ladder', async (_request, response) => {
    const ladder: Ladder = {
      rungs,
      thresholds: policy.thresholds,
      policy: policy.configured,
    };
    response.json(ladder);
  });
}
