import { catalogAtRest, withoutScans } from '../platform/backendConfig.ts';
import type { BackendProcess } from '../platform/BackendProcess.ts';
import { cpuSecondsOf, cpuSecondsOfServer } from '../platform/cpuSeconds.ts';
import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { withDatabase } from '../platform/postgres.ts';
import { cardPath, readPaths } from './measureReads.ts';
import type { ReplicaLoad } from './ScaleResult.ts';

const replicaCounts = [1, 2, 4, 10];
const readers = 20;
const seconds = 20;

interface Replica {
  backend: BackendProcess;
  token: string;
}

/**
 * The same readers ask one replica, then two, and so on. Three of four requests are
 * cards of many entities, the fourth is a page of the list.
 */
export async function measureReplicas(
  platform: Platform,
  databasePrefix: string,
  names: readonly string[],
): Promise<ReplicaLoad[]> {
  // Each backend ends with this program, for which it listens.
  process.setMaxListeners(50);
  const replicas: Replica[] = [];
  const loads: ReplicaLoad[] = [];
  for (const count of replicaCounts) {
    while (replicas.length < count) {
      replicas.push(
        await startReplica(platform, databasePrefix, replicas.length + 1),
      );
    }
    say(`  ${readers} readers and ${count} replicas for ${seconds} s`);
    // The first answers of a replica are slower than all later ones.
    await readFor(2, replicas, names);
    loads.push(await measureLoad(platform, replicas, names));
  }
  for (const { backend } of replicas) {
    await backend.stop();
  }
  return loads;
}

async function startReplica(
  platform: Platform,
  databasePrefix: string,
  number: number,
): Promise<Replica> {
  const backend = await platform.startBackend({
    name: `${databasePrefix}replica${number}`,
    databasePrefix,
    config: [catalogAtRest, withoutScans],
  });
  await backend.ready();
  return { backend, token: await backend.client.guestToken() };
}

async function measureLoad(
  platform: Platform,
  replicas: readonly Replica[],
  names: readonly string[],
): Promise<ReplicaLoad> {
  const cpu = async () => ({
    backends: sum(replicas.map(({ backend }) => cpuSecondsOf(backend.pid))),
    database: await cpuSecondsOfServer(platform.postgres),
  });
  const before = await cpu();
  const milliseconds = await readFor(seconds, replicas, names);
  const after = await cpu();
  const each = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined
      ? undefined
      : ((other - one) * 1000) / milliseconds.length;
  return {
    replicas: replicas.length,
    requestsPerSecond: milliseconds.length / seconds,
    p50Ms: percentile(milliseconds, 0.5),
    p95Ms: percentile(milliseconds, 0.95),
    backendCpuMs: each(before.backends, after.backends),
    databaseCpuMs: each(before.database, after.database),
    connections: await connections(platform),
  };
}

/** How long each request took of as many as there is time for. */
async function readFor(
  duration: number,
  replicas: readonly Replica[],
  names: readonly string[],
): Promise<number[]> {
  const end = performance.now() + duration * 1000;
  const milliseconds: number[] = [];
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const { backend, token } = replicas[reader % replicas.length];
      for (let round = reader; performance.now() < end; round += readers) {
        const path =
          round % 4 === 0
            ? readPaths.list
            : cardPath(names[round % names.length]);
        milliseconds.push(await backend.client.time(path, { token }));
      }
    }),
  );
  return milliseconds;
}

function connections(platform: Platform): Promise<number> {
  return withDatabase(platform.postgres, 'postgres', async client => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return Number(rows[0].count);
  });
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce(
    (all, value) =>
      all === undefined || value === undefined ? undefined : all + value,
    0,
  );
}
