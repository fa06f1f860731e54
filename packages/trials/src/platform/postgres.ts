import { Client, type ClientConfig } from 'pg';

export interface PostgresConnection {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** One that this run has started. */
export interface PostgresServer extends PostgresConnection {
  /** Ends it as a failing machine would; its data stays. */
  crash: () => Promise<void>;
  /** Starts it again, on the same port and with the same data. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Does something with a database on a connection of its own. */
export async function withDatabase<Result>(
  postgres: PostgresConnection,
  database: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const { host, port, user, password } = postgres;
  const config: ClientConfig = { host, port, user, password, database };
  const client = new Client(config);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
