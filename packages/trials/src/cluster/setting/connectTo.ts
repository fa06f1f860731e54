import type { ClusterConnection } from '@rung/backstage-plugin-rung-node';
import type { ApiServer } from './ApiServer.ts';

/** Has Rung read an API server without a portal on the way. */
export function connectTo(api: ApiServer): ClusterConnection {
  return {
    async get(path) {
      const { status, headers, body } = await api.open(path);
      return {
        status,
        headers: { get: name => headers[name]?.toString() ?? null },
        body,
      };
    },
  };
}
