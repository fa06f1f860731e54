import type { PostgresConnection } from './postgres.ts';

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

/**
 * No scan for as long as a backend of the trials lives. The next one that starts
 * on the same databases finds that the first scan is not due.
 */
export const withoutScans: ConfigPart = scanSchedule({
  frequency: { trigger: 'manual' },
  timeout: { minutes: 15 },
  initialDelay: { hours: 24 },
});

/** Scans when they are asked for, but for the first one on new databases. */
export function scansOnDemand(timeoutSeconds: number): ConfigPart {
  return scanSchedule({
    frequency: { trigger: 'manual' },
    timeout: { seconds: timeoutSeconds },
    initialDelay: { seconds: 1 },
  });
}

export function scanSchedule(schedule: ConfigPart): ConfigPart {
  return { rung: { scan: { schedule } } };
}
