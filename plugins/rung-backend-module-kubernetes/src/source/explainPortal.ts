import { UnreadCluster } from '@rung/backstage-plugin-rung-node';

/** The message of an error as Backstage answers with it; a cluster has no such. */
function portalMessage(body: unknown): string | undefined {
  const { error } = (body ?? {}) as {
    error?: { name?: unknown; message?: unknown };
  };
  return typeof error?.name === 'string' && typeof error.message === 'string'
    ? error.message
    : undefined;
}

/** What the providers say that take the token of whoever looks at the portal. */
const asksForUserToken = /token not found under .* in request body/i;

/**
 * Says what the reading of a cluster comes to where it is the portal that
 * answers, and undefined where it is the cluster.
 */
export function explainPortal({
  status,
  body,
}: {
  status: number;
  body: unknown;
}): UnreadCluster | undefined {
  const message = portalMessage(body);
  if (message === undefined) {
    return undefined;
  }
  if (status === 404) {
    return {
      status: 'not-served',
      reason: `The portal's Kubernetes plugin does not know it: ${message}`,
    };
  }
  if (status === 401 || status === 403) {
    return {
      status: 'refused',
      reason: `The portal's Kubernetes plugin refuses Rung: ${message}`,
      missingRights: [],
    };
  }
  return asksForUserToken.test(message)
    ? usersOnly(message)
    : { status: 'unreachable', reason: message };
}

/** The reading of a cluster for which the portal has no credentials of its own. */
export function usersOnly(why: string): UnreadCluster {
  return {
    status: 'needs-user-credentials',
    reason: `The portal has no credentials of its own for it: ${why}`,
  };
}
