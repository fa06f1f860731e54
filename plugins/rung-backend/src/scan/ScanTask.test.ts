import {
  LifecycleServiceShutdownHook,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { WithheldError } from '../admission';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';
import { ScanMetrics } from './ScanMetrics';
import { ScanTask } from './ScanTask';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const schedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  scope: 'global',
};

/** What each instrument was told, by its name. */
function recordingMetrics() {
  const recorded: Record<string, unknown[][]> = {};
  const instrument = (name: string) => {
    const record = (...values: unknown[]) => {
      recorded[name] = [...(recorded[name] ?? []), values];
    };
    return { add: record, record };
  };
  return {
    recorded,
    metrics: ScanMetrics.create(
      metricsServiceMock.mock({
        createCounter: instrument,
        createHistogram: instrument,
        createGauge: instrument,
      }),
    ),
  };
}

async function scheduled(pause?: () => Promise<void>) {
  const bench = await scanning(
    await databases.init('SQLITE_3'),
    ['a', 'b', 'c', 'd'].map(name => entity('Component', name)),
  );
  const { metrics, recorded } = recordingMetrics();
  const scheduler = mockServices.scheduler.mock();
  const lifecycle = mockServices.lifecycle.mock();
  await ScanTask.schedule({
    ...bench,
    metrics,
    scheduler,
    lifecycle,
    schedule,
    pause,
  });
  const [task] = scheduler.scheduleTask.mock.calls[0] as [
    SchedulerServiceTaskScheduleDefinition &
      SchedulerServiceTaskInvocationDefinition,
  ];
  const [shutDown] = lifecycle.addShutdownHook.mock.calls[0] as [
    LifecycleServiceShutdownHook,
  ];
  return {
    ...bench,
    recorded,
    task,
    shutDown,
    run: async (signal = new AbortController().signal) => task.fn(signal),
  };
}

describe('ScanTask', () => {
  it('is scheduled as it is configured', async () => {
    const { task } = await scheduled();

    expect(task).toMatchObject({ ...schedule, id: 'rung-scan' });
  });

  it('scans, and measures what it has done', async () => {
    const { run, recorded, store } = await scheduled();

    await run();

    await expect(store.getScan()).resolves.toMatchObject({
      status: 'succeeded',
      read: 4,
    });
    expect(recorded).toEqual({
      'rung.scan.runs': [[1, { result: 'succeeded' }]],
      'rung.scan.duration': [[expect.any(Number)]],
      'rung.scan.writes': [[4]],
      'rung.scan.entities': [
        [4, { status: 'read' }],
        [4, { status: 'scored' }],
        [0, { status: 'gone' }],
        [0, { status: 'failed' }],
      ],
    });
  });

  it('looks again at a catalog that has taken in nothing yet', async () => {
    let looks = 0;
    const { run, catalog, store } = await scheduled(async () => {
      looks += 1;
      if (looks === 2) {
        catalog.set([entity('Component', 'late')]);
      }
    });
    catalog.set([]);

    await run();

    expect(looks).toBe(2);
    await expect(store.getScan()).resolves.toMatchObject({ read: 1 });
  });

  it('does not look for ever', async () => {
    let looks = 0;
    const { run, catalog, recorded } = await scheduled(async () => {
      looks += 1;
    });
    catalog.set([]);

    await run();

    expect(looks).toBe(7);
    expect(recorded['rung.scan.runs']).toHaveLength(8);
  });

  it('measures why a scan was withheld, which is no failure', async () => {
    const { run, recorded, store } = await scheduled();
    jest
      .spyOn(store, 'beginScan')
      .mockRejectedValue(
        new WithheldError({ reason: 'rules', message: 'Others write' }),
      );

    await run();

    expect(recorded).toEqual({
      'rung.scan.runs': [[1, { result: 'withheld' }]],
      'rung.scan.withheld': [[1, { reason: 'rules' }]],
    });
  });

  it('throws what the scan throws, so that the scheduler notes it', async () => {
    const { run, recorded, catalog } = await scheduled();
    catalog.onPage = () => {
      throw new Error('The catalog is away');
    };

    await expect(run()).rejects.toThrow('The catalog is away');
    expect(recorded).toEqual({
      'rung.scan.runs': [[1, { result: 'failed' }]],
    });
  });

  it('stops when the scheduler says so', async () => {
    const { run, recorded, catalog, store } = await scheduled();
    const controller = new AbortController();
    catalog.onPage = () => controller.abort();

    await expect(run(controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect(store.getScan()).resolves.toMatchObject({ status: 'aborted' });
    expect(recorded).toEqual({
      'rung.scan.runs': [[1, { result: 'aborted' }]],
    });
  });

  it('counts a scan that was overtaken as aborted', async () => {
    const { run, recorded, catalog, store } = await scheduled();
    catalog.onPage = async () => {
      await store.beginScan();
    };

    await expect(run()).rejects.toMatchObject({ name: 'ConflictError' });
    expect(recorded).toEqual({
      'rung.scan.runs': [[1, { result: 'aborted' }]],
    });
  });

  it('lets the plugin shut down only when the running scan has ended', async () => {
    const { run, task, shutDown, catalog, store } = await scheduled();
    let letGo = () => {};
    const reading = new Promise<void>(resolve => {
      catalog.onPage = () => {
        resolve();
        return new Promise<void>(release => {
          letGo = release;
        });
      };
    });
    const running = run().catch(error => error.name);
    await reading;

    let isDown = false;
    const down = Promise.resolve(shutDown()).then(() => {
      isDown = true;
    });
    await new Promise(setImmediate);
    expect(isDown).toBe(false);
    expect(task.signal?.aborted).toBe(true);
    await expect(store.getScan()).resolves.toMatchObject({ status: 'running' });

    letGo();
    await down;
    await expect(store.getScan()).resolves.toMatchObject({ status: 'aborted' });
    await expect(running).resolves.toBe('AbortError');
  });

  it('shuts down at once when nothing runs, and scans no more', async () => {
    const { run, shutDown, store } = await scheduled();
    await run();

    await shutDown();

    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    await expect(store.getScan()).resolves.toMatchObject({
      status: 'succeeded',
    });
  });
});
