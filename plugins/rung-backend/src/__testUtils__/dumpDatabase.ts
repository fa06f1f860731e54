import { gunzipSync } from 'node:zlib';
import knex from 'knex';

/** Everything that a file of SQLite holds, with what is packed there unpacked. */
export async function dumpDatabase(filename: string): Promise<string> {
  const client = knex({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  });
  try {
    const tables = await client('sqlite_master')
      .where({ type: 'table' })
      .pluck('name');
    const dumped: string[] = [];
    for (const table of tables) {
      const rows: Record<string, unknown>[] = await client(table);
      dumped.push(
        table,
        ...rows.flatMap(row => Object.values(row).map(textOf)),
      );
    }
    return dumped.join('\n');
  } finally {
    await client.destroy();
  }
}

function textOf(value: unknown): string {
  return Buffer.isBuffer(value)
    ? gunzipSync(value).toString()
    : JSON.stringify(value);
}
