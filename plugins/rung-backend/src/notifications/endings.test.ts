import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { telling } from '../__testUtils__/telling';

const databases = TestDatabases.create({ ids: databaseIds });

const owner = 'group:default/a';

/** A component with what ends of it, and when. */
const ending = (
  name: string,
  ends: { acceptance?: string; exercise?: string },
  owners = [owner],
) =>
  scoredRecord(
    name,
    { owners },
    {
      acceptances: ends.acceptance
        ? [{ id: 'single-zone', severity: 'medium', until: ends.acceptance }]
        : [],
      exercises: ends.exercise
        ? [
            {
              finding: 'zone-loss-untested',
              exercised: '2026-01-01',
              until: ends.exercise,
            },
          ]
        : [],
    },
  );

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('what ends, on %s', id => {
  it('is told some days before, and once it has ended', async () => {
    const { scan, tell } = await telling(await databases.init(id));
    setDate('2026-05-01T08:00:00Z');
    await expect(tell()).resolves.toEqual([]);
    await scan(
      ending('one', { acceptance: '2026-05-15' }),
      ending('two', { exercise: '2026-05-16' }),
      ending('past', { acceptance: '2026-04-30', exercise: '2026-04-30' }),
      ending('far', { acceptance: '2026-12-31', exercise: '2026-12-31' }),
    );

    // The first time at once, and from then on at the hour.
    await expect(tell()).resolves.toEqual([
      {
        to: owner,
        title: 'An acceptance of one ends on 2026-05-15',
        description: 'one: “Too few zones” is accepted until 2026-05-15.',
        link: '/catalog/default/component/one/rung#findings',
      },
    ]);
    setDate('2026-05-02T07:00:00Z');
    await expect(tell()).resolves.toEqual([
      {
        to: owner,
        title: 'An exercise of two counts until 2026-05-16',
        description: 'two: exercise the loss of a zone again by 2026-05-16.',
        link: '/catalog/default/component/two/rung#built',
      },
    ]);
    for (let day = 3; day <= 15; day++) {
      setDate(`2026-05-${String(day).padStart(2, '0')}T07:00:00Z`);
      await expect(tell()).resolves.toEqual([]);
    }
    setDate('2026-05-16T07:00:00Z');
    await expect(tell()).resolves.toMatchObject([
      {
        title: 'An acceptance of one has ended',
        description:
          'one: “Too few zones” was accepted until 2026-05-15, and is open again.',
      },
    ]);
    setDate('2026-05-17T07:00:00Z');
    await expect(tell()).resolves.toMatchObject([
      { title: 'An exercise of two is too old' },
    ]);
    setDate('2026-05-18T07:00:00Z');
    await expect(tell()).resolves.toEqual([]);
  });

  it('is told together, and to each owner their own', async () => {
    const bench = await telling(await databases.init(id));
    const { scan, tell } = bench;
    setDate('2026-05-01T08:00:00Z');
    await scan(
      ending('one', { acceptance: '2026-05-03' }),
      ending('two', { acceptance: '2026-05-04' }, [owner, 'user:default/b']),
      ending('gone', { acceptance: '2026-05-04' }),
    );
    await (await bench.store.beginScan()).markGone(['component:default/gone']);

    await expect(tell()).resolves.toEqual([
      {
        to: owner,
        title: '2 acceptances of your entities end soon',
        description:
          'one: “Too few zones” is accepted until 2026-05-03. two: “Too few zones” is accepted until 2026-05-04.',
        link: '/rung/entities?owner=group%3Adefault%2Fa&finding=single-zone&kind=*',
      },
      {
        to: 'user:default/b',
        title: 'An acceptance of two ends on 2026-05-04',
        description: 'two: “Too few zones” is accepted until 2026-05-04.',
        link: '/catalog/default/component/two/rung#findings',
      },
    ]);
  });

  it('is told at once of what was not there before', async () => {
    const { store, scan, tell } = await telling(await databases.init(id));
    setDate('2026-05-01T08:00:00Z');
    await scan(ending('one', { acceptance: '2026-12-31' }));
    await tell();
    setDate('2026-05-01T09:00:00Z');
    const writer = await store.beginScan();
    setDate('2026-05-01T09:00:10Z');
    await expect(tell()).resolves.toEqual([]);
    await writer.write([ending('new', { acceptance: '2026-05-04' })]);
    await scan(ending('one', { acceptance: '2026-05-04' }));

    await expect(tell()).resolves.toMatchObject([
      { title: 'An acceptance of new ends on 2026-05-04' },
    ]);
    await expect(tell()).resolves.toEqual([]);
  });

  it('is told of every day on which nobody was there to tell', async () => {
    const { scan, tell } = await telling(await databases.init(id));
    setDate('2026-05-01T08:00:00Z');
    await scan(
      ending('one', { acceptance: '2026-05-20' }),
      ending('two', { exercise: '2026-05-21' }),
    );
    await expect(tell()).resolves.toEqual([]);

    setDate('2026-05-10T09:00:00Z');
    await expect(tell()).resolves.toMatchObject([
      { title: 'An acceptance of one ends on 2026-05-20' },
      { title: 'An exercise of two counts until 2026-05-21' },
    ]);
  });
});

describe.each(databases.eachSupportedId())('the digest on %s', id => {
  it('is on Mondays, of what there is, and says nothing where all is well', async () => {
    const kinds = new Set(['digest'] as const);
    const { scan, tell } = await telling(await databases.init(id), { kinds });
    const finding = { accepted: false } as const;
    setDate('2026-05-01T08:00:00Z');
    await scan(
      scoredRecord('well', { owners: ['group:default/well'], fit: 'fits' }),
      scoredRecord('more', { owners: [owner], fit: 'over-built' }),
      scoredRecord('found', {
        owners: [owner],
        fit: 'fits',
        status: 'incomplete',
        findings: [{ ...finding, id: 'no-backups', severity: 'high' }],
      }),
      scoredRecord('minor', {
        owners: [owner],
        fit: 'fits',
        findings: [{ ...finding, id: 'single-zone', severity: 'low' }],
      }),
      scoredRecord('api', { owners: [owner], kind: 'API', fit: 'over-built' }),
      scoredRecord('silent', { owners: [owner], status: 'unassessed' }),
    );
    await expect(tell()).resolves.toEqual([]);
    await scan(scoredRecord('well2', { owners: [owner] }));
    await scan(scoredRecord('minor', { owners: [owner], fit: 'under-built' }));

    setDate('2026-05-04T06:59:00Z');
    await expect(tell()).resolves.toEqual([]);
    setDate('2026-05-04T07:00:00Z');
    await expect(tell()).resolves.toEqual([
      {
        to: owner,
        title: 'Your week on the ladder',
        description:
          'Of your entities: 1 with open findings, 1 of them with grave ones; 1 over-built; 1 with numbers that are missing or guessed; 1 with a verdict that changed this week.',
        link: '/rung/entities?owner=group%3Adefault%2Fa',
      },
    ]);
    setDate('2026-05-10T23:00:00Z');
    await expect(tell()).resolves.toEqual([]);
    setDate('2026-05-11T07:00:00Z');
    await expect(tell()).resolves.toMatchObject([
      {
        description: expect.not.stringContaining('changed this week'),
      },
    ]);
  });
});
