import { JsonObject, JsonValue } from '@backstage/types';

/** With it a request comes from another service. */
export const serviceToken = 'a-token-that-only-these-tests-know';

/** With it the cluster payments-1 reports itself. */
export const clusterToken = 'a-token-that-only-one-cluster-knows';

/** The configuration of a portal with these settings of the plugin. */
export function portalConfig({
  rung = {},
  database = ':memory:',
}: { rung?: JsonObject; database?: JsonValue } = {}): JsonObject {
  return {
    app: { baseUrl: 'http://localhost' },
    backend: {
      baseUrl: 'http://localhost',
      database: { client: 'better-sqlite3', connection: database },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: serviceToken, subject: 'test' } },
          {
            type: 'static',
            options: { token: clusterToken, subject: 'payments-1-observer' },
          },
        ],
      },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    catalog: { stitchingStrategy: { pollingInterval: { milliseconds: 100 } } },
    permission: { enabled: true },
    rung,
  };
}
