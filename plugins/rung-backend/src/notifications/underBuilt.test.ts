import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { telling } from '../__testUtils__/telling';
import { ScoredRecord } from '../scoring';

const databases = TestDatabases.create({ ids: databaseIds });

const a = 'group:default/a';
const b = 'group:default/b';

const component = (
  name: string,
  fit: ScoredRecord['summary']['fit'],
  summary: Partial<ScoredRecord['summary']> = {},
  rules = 'rules',
) =>
  scoredRecord(
    name,
    { owners: [a], resilience: 3, built: 1, fit, ...summary },
    { hashes: { rules, input: `${name} ${fit}` } },
  );

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('what is told on %s', id => {
  /** The first day is over, and everybody was told what there was. */
  async function begun(
    options: Parameters<typeof telling>[1] = {},
    ...found: ScoredRecord[]
  ) {
    const bench = await telling(await databases.init(id), {
      kinds: new Set(['underBuilt']),
      ...options,
    });
    setDate('2026-05-04T08:00:00Z');
    await bench.scan(...found);
    await bench.tell();
    return bench;
  }

  it('is what became under-built, once a day, to each owner their own', async () => {
    const bench = await begun(
      {},
      component('one', 'fits', { title: 'The One' }),
      component('two', 'fits', { owners: [a, b] }),
      component('other', 'fits', { owners: [b] }),
    );
    const { scan, tell } = bench;
    setDate('2026-05-04T20:00:00Z');
    await scan(component('one', 'under-built', { title: 'The One' }));
    setDate('2026-05-05T06:59:00Z');
    await scan(component('two', 'under-built', { owners: [a, b] }));
    await expect(tell()).resolves.toEqual([]);

    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([
      {
        to: a,
        title: '2 of your entities have become under-built',
        description:
          'The One needs rung 3, built is rung 1. two needs rung 3, built is rung 1.',
        link: '/rung/entities?owner=group%3Adefault%2Fa&fit=under-built&kind=*',
      },
      {
        to: b,
        title: 'two has become under-built',
        description: 'two needs rung 3, built is rung 1.',
        link: '/catalog/default/component/two/rung#findings',
      },
    ]);

    await expect(tell()).resolves.toEqual([]);
    setDate('2026-05-06T07:00:30Z');
    await scan(component('one', 'under-built', { title: 'The 1' }));
    await expect(tell()).resolves.toEqual([]);
  });

  it('is cut to the first few, and how many there are', async () => {
    const names = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'];
    const { scan, tell } = await begun(
      { manyAtOnce: 10 },
      ...names.map(name => component(name, 'fits')),
    );
    setDate('2026-05-05T07:00:30Z');
    await scan(...names.map(name => component(name, 'under-built')));

    const [{ title, description }] = await tell();
    expect(title).toBe('7 of your entities have become under-built');
    expect(description).toMatch(/e5 needs rung 3.*\. And 2 more\.$/);
    expect(description).not.toContain('e6');
  });

  it.each<[string, ScoredRecord[], ScoredRecord[][]]>([
    ['a first sight', [], [[component('one', 'under-built')]]],
    [
      'a first verdict',
      [component('one', 'unknown', { status: 'unassessed' })],
      [[component('one', 'under-built')]],
    ],
    [
      'what other rules make of it',
      [component('one', 'fits')],
      [[component('one', 'under-built', {}, 'others')]],
    ],
    [
      'what was merely not known for a while',
      [component('one', 'under-built')],
      [[component('one', 'unknown')], [component('one', 'under-built')]],
    ],
    [
      'what fits again',
      [component('one', 'fits')],
      [[component('one', 'under-built')], [component('one', 'fits')]],
    ],
    [
      'another entity of the same name',
      [component('one', 'fits')],
      [[{ ...component('one', 'under-built'), uid: 'another' }]],
    ],
    [
      'those who are left in peace',
      [component('one', 'fits', { owners: ['group:default/quiet'] })],
      [[component('one', 'under-built', { owners: ['group:default/quiet'] })]],
    ],
    [
      'those who are nobody',
      [component('one', 'fits', { owners: ['component:default/x'] })],
      [[component('one', 'under-built', { owners: ['component:default/x'] })]],
    ],
  ])('is not %s', async (_, before, scans) => {
    const { scan, tell } = await begun(
      {
        quietOwners: new Set(['group:default/quiet']),
        operators: undefined,
      },
      ...before,
    );
    for (const [hour, found] of scans.entries()) {
      setDate(`2026-05-04T1${hour}:00:00Z`);
      await scan(...found);
    }
    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([]);
  });

  it('is nothing of what has left', async () => {
    const { store, scan, tell } = await begun({}, component('one', 'fits'));
    setDate('2026-05-04T10:00:00Z');
    await scan(component('one', 'under-built'));
    await (await store.beginScan()).markGone(['component:default/one']);

    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([]);
  });

  it('is, over days, what was not known for a while and is another now', async () => {
    const { scan, tell } = await begun({}, component('one', 'fits'));
    setDate('2026-05-04T10:00:00Z');
    await scan(component('one', 'unknown'));
    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([]);

    await scan(component('one', 'under-built'));
    setDate('2026-05-06T07:00:30Z');
    await expect(tell()).resolves.toMatchObject([
      { title: 'one has become under-built' },
    ]);
  });

  it('is only a number, and to the operators, where many moved at once', async () => {
    const names = ['e1', 'e2', 'e3', 'e4'];
    const { scan, tell } = await begun(
      {},
      ...names.map(name => component(name, 'fits')),
      component('one', 'fits'),
    );
    setDate('2026-05-04T10:00:00Z');
    await scan(...names.map(name => component(name, 'under-built')));

    await expect(tell()).resolves.toEqual([
      {
        to: 'group:default/operators',
        title: '4 verdicts moved at once',
        description: '4 became under-built. Their owners were not told.',
        link: '/rung/changes?kind=*&span=week',
      },
    ]);

    setDate('2026-05-04T11:00:00Z');
    await scan(component('one', 'over-built', {}, 'other rules'));
    await expect(tell()).resolves.toMatchObject([
      {
        title: '1 verdict moved at once',
        description:
          '1 of them because other rules are in force. Their owners were not told.',
      },
    ]);

    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([]);
  });

  it('waits for a scan to end', async () => {
    const { store, scan, tell } = await begun({}, component('one', 'fits'));
    setDate('2026-05-05T07:00:30Z');
    const writer = await store.beginScan();
    await writer.write([component('one', 'under-built')]);
    await expect(tell()).resolves.toEqual([]);

    await scan();
    setDate('2026-05-06T07:00:30Z');
    await expect(tell()).resolves.toHaveLength(1);
  });

  it('is the change of a verdict where that is asked for', async () => {
    const kinds = new Set(['verdicts'] as const);
    const { scan, tell } = await begun(
      { kinds },
      component('one', 'fits'),
      component('two', 'fits'),
    );
    setDate('2026-05-04T10:00:00Z');
    await scan(component('one', 'over-built', { rung: 1, resilience: 1 }));
    await scan(component('two', 'over-built'));
    await scan(component('two', 'fits'));

    setDate('2026-05-05T07:00:30Z');
    await expect(tell()).resolves.toEqual([
      {
        to: a,
        title: 'The verdict on one has changed',
        description: 'one: rung 2, fits → rung 1, over-built.',
        link: '/catalog/default/component/one/rung',
      },
    ]);
  });
});
