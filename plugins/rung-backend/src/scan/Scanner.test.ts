import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { scanning } from '../__testUtils__/scanning';
import { scanEngine } from './ScanTools';

const databases = TestDatabases.create({ ids: databaseIds });

const named = (name: string) =>
  entity('Component', name, { states: { rto: '15m' } });

/** Four pages of the fake catalog. */
const components = Array.from({ length: 10 }, (_, index) => named(`e${index}`));
const left = [...components.slice(3), named('new-1'), named('new-2')];

afterEach(() => {
  jest.useRealTimers();
});

/** A catalog that was scanned once, and in which there is something to do. */
async function scannedOnce(
  knex: Parameters<typeof scanning>[0],
  options?: Parameters<typeof scanning>[2],
) {
  const bench = await scanning(knex, components, options);
  setDate('2026-05-01T10:00:00.000Z');
  await bench.scan();
  setDate('2026-05-01T11:00:00.000Z');
  bench.catalog.set(left);
  const names = async () => Object.keys(await bench.summaries());
  return { ...bench, names, before: await names() };
}

/** Runs a step on the n-th page that is read from now on, counted from 1. */
function onPage(
  { catalog }: Awaited<ReturnType<typeof scannedOnce>>,
  page: number,
  step: () => Promise<void> | void,
) {
  let pages = 0;
  catalog.onPage = async () => {
    pages++;
    if (pages === page) {
      await step();
    }
  };
}

describe.each(databases.eachSupportedId())('a scan into %s', id => {
  it('tells what it has done', async () => {
    const { scanner, store, logger, before, names } = await scannedOnce(
      await databases.init(id),
    );

    const result = await scanner.scan(new AbortController().signal);

    const counts = { read: 9, scored: 2, written: 2, gone: 3, failed: 0 };
    expect(result).toEqual({
      type: 'completed',
      counts,
      seconds: expect.any(Number),
    });
    await expect(store.getScan()).resolves.toEqual({
      status: 'succeeded',
      startedAt: '2026-05-01T11:00:00.000Z',
      finishedAt: '2026-05-01T11:00:00.000Z',
      asOf: '2026-05-01T11:00:00.000Z',
      ...counts,
    });
    expect(logger.info).toHaveBeenLastCalledWith(
      'Scan completed: 9 entities read, 2 scored, 2 changed, 3 gone, 0 failed, 0.0 seconds',
    );
    expect(before).toContain('e0');
    await expect(names()).resolves.toEqual(
      left.map(({ metadata }) => metadata.name),
    );
  });

  it.each([1, 2, 3])(
    'changes nothing when the catalog fails on page %d',
    async page => {
      const bench = await scannedOnce(await databases.init(id));
      const { scan, store, before, names, logger } = bench;
      const fault = new Error('The catalog is away');
      onPage(bench, page, () => {
        throw fault;
      });

      await expect(scan()).rejects.toBe(fault);

      await expect(store.getScan()).resolves.toMatchObject({
        status: 'failed',
        error: 'The catalog is away',
        finishedAt: '2026-05-01T11:00:00.000Z',
        asOf: '2026-05-01T10:00:00.000Z',
        read: (page - 1) * 3,
        gone: 0,
      });
      await expect(names()).resolves.toEqual(before);
      expect(logger.warn).not.toHaveBeenCalled();

      await expect(scan()).resolves.toMatchObject({
        counts: { scored: 2, gone: 3 },
      });
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'succeeded',
      });
    },
  );

  it('keeps what it has written when it fails later, and goes on from there', async () => {
    const base = (rto: string) =>
      entity('Component', 'base', { states: { rto } });
    const dependent = entity('Component', 'dependent', {
      states: { rto: '15m' },
      spec: { dependsOn: ['base'] },
    });
    const { scan, store, catalog } = await scanning(await databases.init(id), [
      base('15m'),
      dependent,
    ]);
    await scan();
    catalog.set([base('30s'), dependent]);
    // The dependent did not seem to have changed, and has to be read again.
    catalog.onRefs = () => {
      throw new Error('The catalog is away');
    };

    await expect(scan()).rejects.toThrow('The catalog is away');

    await expect(
      store.getEntity('component:default/base'),
    ).resolves.toMatchObject({ summary: { rung: 6 } });
    await expect(store.getScan()).resolves.toMatchObject({
      status: 'failed',
      written: 1,
      gone: 0,
    });

    catalog.onRefs = () => {};
    await expect(scan()).resolves.toMatchObject({ counts: { scored: 1 } });
  });

  it('fails with what kept a result from being written', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => named(`m${index}`));
    const { scan, store } = await scanning(await databases.init(id), many);
    const begin = store.beginScan.bind(store);
    jest.spyOn(store, 'beginScan').mockImplementation(async () => {
      const writer = await begin();
      jest
        .spyOn(writer, 'write')
        .mockRejectedValue(new Error('The disk is full'));
      return writer;
    });

    await expect(scan()).rejects.toThrow('The disk is full');
    await expect(store.getScan()).resolves.toMatchObject({
      status: 'failed',
      error: 'The disk is full',
      written: 0,
    });
  });

  it('stops between pages when it is told to', async () => {
    const bench = await scannedOnce(await databases.init(id));
    const { scanner, store, before, names } = bench;
    const controller = new AbortController();
    onPage(bench, 2, () => controller.abort());

    await expect(scanner.scan(controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });

    const scan = await store.getScan();
    expect(scan).toMatchObject({ status: 'aborted', read: 3, gone: 0 });
    expect(scan.error).toBeUndefined();
    await expect(names()).resolves.toEqual(before);
  });

  it('writes nothing once another one has overtaken it', async () => {
    const knex = await databases.init(id);
    const bench = await scannedOnce(knex);
    const { scan, store, before, names, logger } = bench;
    onPage(bench, 2, async () => {
      const overtaking = await store.beginScan();
      await overtaking.saveProgress({
        read: 1,
        scored: 0,
        written: 0,
        gone: 0,
        failed: 0,
      });
    });

    await expect(scan()).rejects.toMatchObject({ name: 'ConflictError' });

    await expect(store.getScan()).resolves.toMatchObject({
      status: 'running',
      read: 1,
    });
    expect(await knex('scans').orderBy('id').pluck('status')).toEqual([
      'succeeded',
      'aborted',
      'running',
    ]);
    await expect(names()).resolves.toEqual(before);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('does not take itself for completed when it was overtaken', async () => {
    const bench = await scannedOnce(await databases.init(id));
    const { scan, store, catalog } = bench;
    // Nothing has changed, and so there is nothing it may not write.
    catalog.set(components);
    onPage(bench, 2, async () => {
      await store.beginScan();
    });

    await expect(scan()).rejects.toMatchObject({ name: 'ConflictError' });
    await expect(store.getScan()).resolves.toMatchObject({ status: 'running' });
  });

  it('tells of the first failure, even if it cannot be noted', async () => {
    const bench = await scannedOnce(await databases.init(id));
    const { scan, store, logger } = bench;
    const { beginScan } = store;
    store.beginScan = async () => {
      const writer = await beginScan.call(store);
      writer.finish = async () => {
        throw new Error('The database is away as well');
      };
      return writer;
    };
    onPage(bench, 1, () => {
      throw new Error('The catalog is away');
    });

    await expect(scan()).rejects.toThrow('The catalog is away');
    expect(logger.warn).toHaveBeenCalledWith(
      'Could not note that the scan was failed',
      expect.objectContaining({ message: 'The database is away as well' }),
    );
  });

  it('saves how far it is, and says so in the log of a long run', async () => {
    const bench = await scannedOnce(await databases.init(id));
    const { catalog, scan, store, logger } = bench;
    const seen: object[] = [];
    const begin = store.beginScan.bind(store);
    jest.spyOn(store, 'beginScan').mockImplementation(async () => {
      const writer = await begin();
      const save = writer.saveProgress.bind(writer);
      jest.spyOn(writer, 'saveProgress').mockImplementation(async counts => {
        await save(counts);
        const { status, read, progress } = await store.getScan();
        seen.push({ status, read, progress });
      });
      return writer;
    });
    let seconds = 0;
    catalog.onPage = () => {
      seconds += 6;
      setDate(new Date(Date.UTC(2026, 4, 1, 11, 0, seconds)).toISOString());
    };
    logger.info.mockClear();

    await scan();

    expect(seen).toEqual([
      { status: 'running', read: 3, progress: 0.3 },
      { status: 'running', read: 6, progress: 0.6 },
    ]);
    expect(logger.info.mock.calls).toEqual([
      [
        'Scanning: 3 entities read, 0 scored, 0 changed, 0 gone, 0 failed, 12 seconds so far',
      ],
      [
        'Scan completed: 9 entities read, 2 scored, 2 changed, 3 gone, 0 failed, 18.0 seconds',
      ],
    ]);
  });

  it('forgets what is older than it is to be kept before the scan before', async () => {
    const bench = await scannedOnce(await databases.init(id), {
      retention: 24 * 60 * 60 * 1000,
    });
    const { scan, store, catalog } = bench;
    const ofGone = async () =>
      (await store.history('component:default/e0', { limit: 10 })).items.length;
    await scan();
    await expect(ofGone()).resolves.toBe(1);

    setDate('2026-05-02T11:00:01.000Z');
    onPage(bench, 1, () => {
      throw new Error('The catalog is away');
    });
    await expect(scan()).rejects.toThrow('The catalog is away');
    await expect(ofGone()).resolves.toBe(1);

    catalog.onPage = () => {};
    await scan();
    await expect(ofGone()).resolves.toBe(1);
    await scan();
    await expect(ofGone()).resolves.toBe(0);
  });

  it('keeps everything where nothing else is said', async () => {
    const { scan, store } = await scannedOnce(await databases.init(id));
    await scan();

    for (let month = 6; month <= 20; month++) {
      setDate(new Date(Date.UTC(2026, month - 1)).toISOString());
      await scan();
    }

    const { items } = await store.history('component:default/e0', {
      limit: 10,
    });
    expect(items).toHaveLength(1);
  });

  it('goes on when the engine fails, for the entities it fails for', async () => {
    let isFaulty = true;
    const fault = (of: Entity) => {
      if (isFaulty && of.metadata.name.startsWith('bad')) {
        throw new Error('A fault of the engine');
      }
    };
    const { scan, store, summaries, logger, catalog } = await scannedOnce(
      await databases.init(id),
      {
        engine: {
          ...scanEngine,
          assessEntity: (assessed, options) => {
            fault(assessed);
            return scanEngine.assessEntity(assessed, options);
          },
          assessDependency: (assessed, options) => {
            fault(assessed);
            return scanEngine.assessDependency(assessed, options);
          },
        },
      },
    );
    const many = Array.from({ length: 12 }, (_, index) =>
      named(`bad-${index}`),
    );
    const dependent = entity('Component', 'dependent', {
      states: { rto: '15m' },
      spec: { dependsOn: ['bad-0'] },
    });
    catalog.set([...left, dependent, ...many]);

    await expect(scan()).resolves.toMatchObject({
      counts: { scored: 15, written: 15, failed: 12 },
    });

    const found = await summaries();
    expect(found['bad-11']).toMatchObject({ status: 'failed', findings: [] });
    for (const name of ['new-2', 'dependent']) {
      expect(found[name]).toMatchObject({ status: 'incomplete', rung: 3 });
    }
    // A log that is flooded tells less.
    expect(logger.error).toHaveBeenCalledTimes(10);
    expect(logger.error).toHaveBeenCalledWith(
      'Could not score component:default/bad-0',
      expect.objectContaining({ message: 'A fault of the engine' }),
    );

    // It is tried again when something moves, and not before.
    await expect(scan()).resolves.toMatchObject({ counts: { scored: 0 } });
    isFaulty = false;
    catalog.set([
      ...left,
      dependent,
      ...many.slice(1),
      entity('Component', 'bad-0', { states: { rto: '5m' } }),
    ]);
    await scan();
    const { items } = await store.history('component:default/bad-0', {
      limit: 10,
    });
    expect(items).toMatchObject([
      { before: { status: 'failed' }, after: { status: 'incomplete' } },
    ]);
  });
});
