import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { CostMeter } from './CostMeter.ts';
import { FleetBackend } from './FleetBackend.ts';
import { megabytesOf, requestsOf } from './generatedLists.ts';
import type { ReadingCost, SweepResult } from './ObserveResult.ts';
import type { SimulatedClusters } from './SimulatedClusters.ts';

/** What is asked of each cluster beside its lists: what it is, and what it serves. */
const greetings = 2;
/** As many as Rung reads at once. */
const atOnce = 4;

/** How often clusters are read again, and how many of them at least. */
export interface Repeats {
  rounds: number;
  sample: number;
}

/** Measures what it takes Rung to read clusters, and to find them unchanged. */
export async function measureSweeps(
  platform: Platform,
  simulated: SimulatedClusters,
  { rounds, sample }: Repeats,
): Promise<Omit<SweepResult, 'bare'>> {
  const { names, pods } = simulated;
  const requests = greetings + requestsOf(names[0], pods);
  const backend = await FleetBackend.start(platform, simulated, {
    TRIALS_BACKEND: 'clusters',
  });
  await backend.untilAll('unreachable');

  say('  read by Rung');
  const firstMeter = await CostMeter.start(backend.process, simulated);
  await backend.untilAll('reached');
  const first = await firstMeter.read(requests);

  say('  read again, and nothing new');
  const before = await backend.snapshotVersions();
  const meter = await CostMeter.start(backend.process, simulated);
  const durations: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const since = new Date();
    durations.push(...(await backend.untilAll('reached', since, sample)));
  }
  const again = await meter.read(requests);
  const after = await backend.snapshotVersions();
  await backend.process.stop();
  return {
    clusters: names.length,
    pods,
    ...again,
    seconds: percentile(durations, 0.5) / Math.min(atOnce, names.length),
    peakOverIdleMb: first.peakOverIdleMb,
    firstCpuSeconds: first.cpuSeconds,
    megabytesRead: megabytesOf(names[0], pods),
    unchangedWrites: [...after].filter(
      ([name, version]) => before.get(name) !== version,
    ).length,
  };
}

/** Measures what it takes to read the same lists and do nothing with them. */
export async function measureBare(
  platform: Platform,
  simulated: SimulatedClusters,
  { rounds, sample }: Repeats,
): Promise<ReadingCost> {
  const { names, pods } = simulated;
  const backend = await FleetBackend.start(platform, simulated, {
    TRIALS_BACKEND: 'clusters-bare',
  });
  say('  read, and no more');
  const read = async (clusters: readonly string[]) =>
    backend.process.client.json<{ seconds: number }>('/api/trials/clusters', {
      method: 'POST',
      body: {
        clusters,
        lists: simulated.lists,
        pageSize: 500,
        atOnce: Math.min(atOnce, names.length),
      },
    });
  // What runs for the first time is slow.
  await simulated.open();
  await read([names[0]]);
  const meter = await CostMeter.start(backend.process, simulated);
  const chosen = names.slice(0, sample);
  const { seconds } = await read(
    Array.from({ length: rounds }, () => chosen).flat(),
  );
  const cost = await meter.read(requestsOf(names[0], pods));
  await backend.process.stop();
  await simulated.close();
  return { ...cost, seconds: seconds / rounds / chosen.length };
}
