import type { PostgresConnection } from '../postgres/connection.ts';

/** A part of an app-config, which later parts add to or replace. */
export interface ConfigPart {
  [key: string]: ConfigPart | string | number | boolean | undefined | unknown[];
}

/** What each backend of the trials is configured with; the databases of one prefix belong together. */
export function backendConfig(options: {
  port: number;
  serviceToken: string;
  postgres: PostgresConnection;
  databasePrefix: string;
}): ConfigPart {
  const baseUrl = `http://127.0.0.1:${options.port}`;
  const { host, port, user, password } = options.postgres;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port: options.port },
      database: {
        client: 'pg',
        prefix: options.databasePrefix,
        connection: { host, port, user, password },
      },
      auth: {
        externalAccess: [
          {
            type: 'static',
            options: { token: options.serviceToken, subject: 'trials' },
          },
        ],
      },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    permission: { enabled: true },
  };
}

/** A catalog that leaves what was loaded straight into its database as it is. */
export const catalogAtRest: ConfigPart = {
  catalog: {
    processingInterval: false,
    orphanStrategy: 'keep',
    orphanProviderStrategy: 'keep',
  },
};

/** Scans that begin only when they are asked for. */
export const scansOnDemand = (timeoutSeconds: number): ConfigPart => ({
  rung: {
    scan: {
      schedule: {
        frequency: { trigger: 'manual' },
        timeout: { seconds: timeoutSeconds },
        // Until then a scan that is asked for has to wait.
        initialDelay: { seconds: 1 },
      },
    },
  },
});
