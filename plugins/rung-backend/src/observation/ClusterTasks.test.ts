import { mockServices } from '@backstage/backend-test-utils';
import {
  ClusterReading,
  ClusterSource,
} from '@rung/backstage-plugin-rung-node';
import { clusterSnapshot } from '../__testUtils__/snapshots';
import { ClusterStore, ReadCluster } from '../database';
import { ClusterTasks } from './ClusterTasks';
import { delayOf } from './delayOf';

interface Task {
  id: string;
  scope?: string;
  signal?: AbortSignal;
  initialDelay?: { milliseconds: number };
  fn: (signal: AbortSignal) => Promise<void>;
}

/** Clusters by name, and how each is read. */
class TestSource implements ClusterSource {
  readonly id = 'kubernetes';
  clusters: Record<string, ClusterReading> = {};
  asked: string[] = [];
  running = 0;
  mostRunning = 0;

  async listClusters() {
    if (Object.keys(this.clusters).length === 0) {
      throw new Error('the locator fails');
    }
    return Object.keys(this.clusters).map(name => ({ name }));
  }

  async readCluster(
    name: string,
    { labelKeys = [] }: { labelKeys?: Iterable<string> } = {},
  ): Promise<ClusterReading> {
    this.asked = [...labelKeys];
    this.running++;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    await new Promise(setImmediate);
    this.running--;
    return this.clusters[name];
  }
}

/** As the database has it. */
const beganAt = '2026-06-01T12:34:56.000Z';

function reached(
  name: string,
  more: Parameters<typeof clusterSnapshot>[1] = {},
): ClusterReading {
  return { status: 'reached', snapshot: clusterSnapshot(name, more) };
}

async function setUp() {
  const source = new TestSource();
  const tasks = new Map<string, Task>();
  const saved: ReadCluster[] = [];
  const store: ClusterStore = {
    now: async () => new Date(beganAt),
    async save(cluster) {
      saved.push(cluster);
    },
    list: async () => [],
    snapshot: async () => undefined,
    describe: async () => {},
    forgetUntried: async () => {},
  };
  const logger = mockServices.logger.mock();
  const lifecycle = mockServices.lifecycle.mock();
  await ClusterTasks.schedule({
    sources: [source],
    clusters: store,
    labels: {
      keys: ['example.org/tier'],
      read: async () => {},
    },
    lifecycle,
    logger,
    sweepSchedule: { frequency: 1_800_000, timeout: 600_000 },
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        tasks.set(task.id, task as Task);
      },
    }),
  });
  const run = async (id: string) =>
    tasks.get(id)!.fn(new AbortController().signal);
  return { source, tasks, saved, logger, lifecycle, run };
}

describe('the tasks of clusters', () => {
  it('are one for each cluster, shared by all replicas and by the clock of their database', async () => {
    const { source, tasks, run, saved } = await setUp();
    source.clusters = { a: reached('a'), b: reached('b') };
    await run('rung-clusters');
    expect([...tasks.values()].map(({ id, scope }) => [id, scope])).toEqual([
      ['rung-clusters', 'local'],
      ['rung-cluster-kubernetes-a', 'global'],
      ['rung-cluster-kubernetes-b', 'global'],
    ]);
    await run('rung-cluster-kubernetes-a');
    expect(saved).toEqual([
      {
        name: 'a',
        source: 'kubernetes',
        reading: reached('a', { takenAt: beganAt }),
      },
    ]);
    expect(source.asked).toEqual(['example.org/tier']);
  });

  it('begin at times of their own, which are the same for all replicas', () => {
    const delays = Array.from({ length: 100 }, (_, index) =>
      delayOf(`rung-cluster-kubernetes-${index}`, 1_800_000),
    );
    expect(new Set(delays).size).toBe(100);
    expect(Math.max(...delays)).toBeLessThan(600_000);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(delays.filter(delay => delay < 300_000).length).toBeGreaterThan(30);
    expect(delayOf('rung-cluster-kubernetes-7', 1_800_000)).toBe(delays[7]);
  });

  it('end with their cluster, and stay while nobody knows the clusters', async () => {
    const { source, tasks, run } = await setUp();
    source.clusters = { a: reached('a'), b: reached('b') };
    await run('rung-clusters');
    const ended = (name: string) =>
      tasks.get(`rung-cluster-kubernetes-${name}`)!.signal?.aborted;
    source.clusters = {};
    await run('rung-clusters');
    expect([ended('a'), ended('b')]).toEqual([false, false]);
    source.clusters = { b: reached('b') };
    await run('rung-clusters');
    expect([ended('a'), ended('b')]).toEqual([true, false]);
  });

  it('read four at once at most, and tell the same only once', async () => {
    const { source, run, logger } = await setUp();
    const names = Array.from({ length: 10 }, (_, index) => `c${index}`);
    source.clusters = Object.fromEntries(
      names.map(name => [
        name,
        { status: 'unreachable' as const, reason: 'It gave no answer' },
      ]),
    );
    await run('rung-clusters');
    const sweepAll = () =>
      Promise.all(names.map(name => run(`rung-cluster-kubernetes-${name}`)));
    await sweepAll();
    await sweepAll();
    expect(source.mostRunning).toBe(4);
    expect(logger.info).toHaveBeenCalledTimes(10);
    expect(logger.info).toHaveBeenCalledWith('Cluster c0: It gave no answer');
  });
});
