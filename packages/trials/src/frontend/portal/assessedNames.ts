import type { AssessmentList } from '@rung/backstage-plugin-rung-common/wire';
import type { BackendClient } from '../../platform/BackendClient.ts';

/** Names of components that have an assessment. */
export async function assessedNames(client: BackendClient) {
  const { items } = await client.json<AssessmentList>(
    '/api/rung/v1/assessments?kind=component&status=assessed&status=incomplete&limit=100',
    { token: await client.guestToken() },
  );
  return items.map(({ name }) => name);
}
