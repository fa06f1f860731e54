import type { BackendProcess } from '../platform/BackendProcess.ts';
import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';
import { memoryNow, watchPeakMemory } from '../platform/peakMemory.ts';
import { runScan } from '../platform/scans.ts';
import type { PostgresConnection } from '../platform/postgres.ts';
import { countWrites } from './countWrites.ts';

const repeats = 3;

/** What it takes to read the catalog and no more, inside the same process. */
export async function measureStream(backend: BackendProcess) {
  say('  the bare stream');
  const idleRssMb = memoryNow(backend.pid);
  const peak = watchPeakMemory(backend.pid);
  const seconds: number[] = [];
  let streamed = 0;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const answer = await backend.client.json<{
      entities: number;
      seconds: number;
    }>('/api/trials/stream', { method: 'POST' });
    seconds.push(answer.seconds);
    streamed = answer.entities;
  }
  return {
    streamed,
    idleRssMb,
    streamSeconds: percentile(seconds, 0.5),
    streamPeakRssMb: peak(),
  };
}

export async function measureScans(
  backend: BackendProcess,
  postgres: PostgresConnection,
  rungDatabase: string,
) {
  say('  the first scan');
  const peak = watchPeakMemory(backend.pid);
  const first = await runScan(backend.client);
  const peakRssMb = peak();

  say('  scans without a change');
  const before = await countWrites(postgres, rungDatabase);
  const seconds: number[] = [];
  let written = 0;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const unchanged = await runScan(backend.client);
    seconds.push(unchanged.seconds);
    written += unchanged.written;
  }
  const after = await countWrites(postgres, rungDatabase);
  return {
    entities: first.read,
    scanSeconds: first.seconds,
    unchangedSeconds: percentile(seconds, 0.5),
    // What the scans say of themselves and what the database has seen.
    unchangedWrites: Math.max(written, after - before),
    peakRssMb,
  };
}
