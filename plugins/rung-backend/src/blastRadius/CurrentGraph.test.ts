import { ScanDetails } from '@rung/backstage-plugin-rung-common/wire';
import { GraphEntity } from '../dependencyGraph';
import { CurrentGraph } from './CurrentGraph';

const going = new AbortController().signal;

/** What is stored, and how often it was read. */
function fakeStore() {
  const scan: ScanDetails = {
    ...{ read: 0, scored: 0, written: 0, gone: 0, failed: 0 },
    status: 'succeeded',
    startedAt: '2026-05-31T12:00:00.000Z',
  };
  const stored = { names: ['a'], version: 1, reads: 0, scan };
  let gate: Promise<void> = Promise.resolve();
  const graph = CurrentGraph.create({
    countedEnvironment: 'production',
    store: {
      version: async () => stored.version,
      getScan: async () => stored.scan,
      readGraph: async onPage => {
        stored.reads++;
        const { names } = stored;
        await gate;
        await onPage(names.map(entityOf));
      },
    },
  });
  return {
    stored,
    ask: async () => (await graph.get(going)).refs,
    write(...names: string[]) {
      stored.names = names;
      stored.version++;
    },
    endScan(startedAt: string) {
      stored.scan = { ...scan, startedAt };
    },
    beginScan(startedAt: string) {
      stored.scan = { ...scan, startedAt, status: 'running' };
    },
    /** Reads wait until this is called. */
    hold(): () => void {
      let letGo = () => {};
      gate = new Promise(resolve => {
        letGo = resolve;
      });
      return letGo;
    },
  };
}

function entityOf(name: string, number: number): GraphEntity {
  return {
    entityRef: name,
    number,
    kind: 'x',
    name,
    owners: [],
    dependsOn: [],
  };
}

/** Until whatever waits for no clock has had its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise(resolve => setImmediate(resolve));
  }
}

describe('the graph of what is stored', () => {
  let now = 0;

  beforeEach(() => {
    now = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  it('is read once for all, and anew for whoever asks first after a scan', async () => {
    const { stored, ask, write, beginScan, endScan } = fakeStore();
    expect(await Promise.all([ask(), ask()])).toEqual([['a'], ['a']]);
    expect(stored.reads).toBe(1);
    beginScan('2026-05-31T13:00:00.000Z');
    write('a', 'b');
    expect(await ask()).toEqual(['a']);
    endScan('2026-05-31T13:00:00.000Z');
    expect(await ask()).toEqual(['a', 'b']);
    expect(stored.reads).toBe(2);
  });

  it('keeps nobody waiting for an entity that was refreshed', async () => {
    const { stored, ask, write, hold } = fakeStore();
    await ask();
    write('b');
    now += 29_000;
    expect(await ask()).toEqual(['a']);
    await settle();
    expect(stored.reads).toBe(1);
    now += 2_000;
    const letGo = hold();
    expect(await ask()).toEqual(['a']);
    write('c');
    expect(await ask()).toEqual(['a']);
    expect(stored.reads).toBe(2);
    letGo();
    await settle();
    expect(await ask()).toEqual(['b']);
    now += 31_000;
    await ask();
    await settle();
    expect([await ask(), stored.reads]).toEqual([['c'], 3]);
  });

  it('is never one that was begun before a scan had ended', async () => {
    const { stored, ask, write, hold, endScan } = fakeStore();
    await ask();
    write('b');
    now += 31_000;
    const letGo = hold();
    await ask();
    write('c');
    endScan('2026-05-31T13:00:00.000Z');
    const asked = [ask(), ask()];
    await settle();
    letGo();
    expect(await Promise.all(asked)).toEqual([['c'], ['c']]);
    expect(stored.reads).toBe(3);
  });
});
