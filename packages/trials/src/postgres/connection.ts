import { Client, type ClientConfig } from 'pg';

export interface PostgresConnection {
  host: string;
  port: number;
  user: string;
  password: string;
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
