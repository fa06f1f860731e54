import type { BackendClient } from './BackendClient.ts';

/** Lets users see all entities from now on, or most, which a condition decides. */
export function setEntityPolicy(
  client: BackendClient,
  entityRead: 'all' | 'most',
) {
  return client.json('/api/trials/policy', {
    method: 'PUT',
    body: { entityRead },
  });
}
