import { audited } from '../auditing';
import { RouterOptions, RungRouter } from './types';

/** What tools report of the exercises that they have run. */
export function addEvidenceRoutes(
  router: RungRouter,
  { auditor, availability, evidence, httpAuth }: RouterOptions,
): void {
  router.post('/v1/evidence', async (request, response) => {
    const { entityRef, exercise } = request.body;
    await audited(
      auditor,
      { eventId: 'evidence-report', request, meta: { entityRef, exercise } },
      async () => {
        const credentials = await httpAuth.credentials(request);
        await availability.guard(() =>
          evidence.report(request.body, credentials),
        );
        response.status(204).end();
      },
    );
  });
}
