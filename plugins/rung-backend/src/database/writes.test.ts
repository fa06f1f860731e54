import { TestDatabases } from '@backstage/backend-test-utils';
import { SourcedRequirement } from '@rung/backstage-plugin-rung-common/withholding';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { scanTwice } from '../__testUtils__/scanTwice';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { dayOf } from '../days';

const databases = TestDatabases.create({ ids: databaseIds });

const ref = 'component:default/checkout';

/** Who states what is needed. */
const shop = { entityRef: 'system:default/shop' };

const rto = (text: string, rest: Partial<SourcedRequirement> = {}) => ({
  key: 'rto' as const,
  text,
  guess: false,
  rung: 3 as const,
  forcing: true,
  source: shop,
  ...rest,
});

const said = (text: string, source = shop) => ({ text, source });

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('writing to %s', id => {
  it('tells when a number moved towards its threshold, as long as it stays', async () => {
    const store = await createStore(await databases.init(id));
    const write = async (day: number, text: string, source = shop) => {
      setDate(`2026-05-0${day}T10:00:00.000Z`);
      const amount = Number(text);
      await (
        await store.beginScan()
      ).write([
        scoredRecord('checkout', {
          requirements: [rto(text, { key: 'teams', source })],
          nearBySource: [
            {
              source,
              trigger: {
                type: 'threshold',
                key: 'teams',
                present: amount,
                threshold: {
                  relation: 'above',
                  amount: 5,
                  unit: 'teams',
                  rung: 4,
                },
                headroom: Math.log(5 / amount),
                rung: 4,
              },
            },
          ],
        }),
      ]);
      const stored = await store.getEntity(ref);
      return stored?.summary.nearBySource[0].trigger.moved;
    };

    await expect(write(1, '3')).resolves.toBeUndefined();
    const moved = { at: '2026-05-02T10:00:00.000Z', from: 3 };
    await expect(write(2, '4')).resolves.toEqual(moved);
    await expect(write(3, '4')).resolves.toEqual(moved);
    await expect(write(4, '3')).resolves.toBeUndefined();
    // Somebody else's number is another one.
    await expect(
      write(5, '5', { entityRef: 'system:default/other' }),
    ).resolves.toBeUndefined();
  });

  it('tells by its version whenever what is reported has changed, and only then', async () => {
    const store = await createStore(await databases.init(id));
    const writer = await store.beginScan();
    const versions = [await store.version()];
    const note = async () => versions.push(await store.version());
    await writer.write([]);
    await writer.markGone([ref]);
    await note();
    await writer.write([scoredRecord('checkout')]);
    await note();
    const next = await store.beginScan();
    await next.holdBack([ref]);
    await note();
    await next.markGone([ref]);
    await note();
    await next.markGone([ref]);
    await note();
    const moved = versions
      .slice(1)
      .map((version, index) => version !== versions[index]);
    expect(moved).toEqual([false, true, false, true, false]);
  });

  it('remembers what a scan has missed until another one says what it has', async () => {
    const store = await createStore(await databases.init(id));
    const writer = await store.beginScan();
    await writer.write([scoredRecord('checkout'), scoredRecord('ledger')]);
    const missed = async () =>
      [...(await writer.readKnown())]
        .filter(([, known]) => known.missed)
        .map(([entityRef]) => entityRef);
    expect(await missed()).toEqual([]);
    await writer.holdBack([ref]);
    expect(await missed()).toEqual([ref]);
    await writer.holdBack(['component:default/ledger']);
    expect(await missed()).toEqual(['component:default/ledger']);
    await writer.holdBack([]);
    expect(await missed()).toEqual([]);
  });

  it('says of what has left that no other rules were in force', async () => {
    const store = await createStore(await databases.init(id));
    await (await store.beginScan()).write([scoredRecord('checkout')]);
    await (await store.beginScan()).markGone([ref]);
    const { items } = await store.history(ref, { limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ rulesChanged: undefined });
  });

  it('gives back what was written, and nothing that was absent', async () => {
    const store = await createStore(await databases.init(id));
    const full = scoredRecord(
      'full',
      {
        title: 'Everything',
        type: 'service',
        lifecycle: 'production',
        owners: ['group:default/payments', 'user:default/ann'],
        system: 'system:default/shop',
        domain: 'domain:default/commerce',
        tags: ['java', 'tier-1'],
        status: 'incomplete',
        rung: 4,
        resilience: 3,
        platform: true,
        built: 2,
        fit: 'under-built',
        forgone: 5,
        climb: {
          type: 'threshold',
          key: 'availability',
          present: 99.9,
          threshold: {
            relation: 'at-most',
            amount: 99.95,
            unit: 'percent',
            rung: 6,
          },
          headroom: Math.log(2),
          rung: 6,
        },
        requirements: [rto('15m', { guess: true })],
        findings: [
          { id: 'no-backups', severity: 'high', accepted: false },
          { id: 'over-built', severity: 'low', accepted: true },
        ],
        missing: ['teams'],
        guesses: ['rto'],
        problems: 2,
      },
      { names: ['system:default/shop', 'resource:default/cluster'] },
    );
    const bare = scoredRecord('bare', {
      status: 'unassessed',
      rung: undefined,
      resilience: undefined,
    });
    setDate('2026-05-04T10:00:00.123Z');
    const writer = await store.beginScan();

    await expect(writer.write([full, bare])).resolves.toEqual({
      entities: 2,
      changes: 0,
    });

    const times = {
      assessedAt: '2026-05-04T10:00:00.123Z',
      changedAt: '2026-05-04T10:00:00.123Z',
    };
    await expect(store.getEntity(full.summary.entityRef)).resolves.toEqual({
      names: full.names,
      summary: { ...full.summary, ...times },
    });
    await expect(store.getEntity(bare.summary.entityRef)).resolves.toEqual({
      names: [],
      summary: { ...bare.summary, ...times },
    });
    await expect(
      store.getEntity('component:default/none'),
    ).resolves.toBeUndefined();
  });

  it('writes which facts moved, though the verdict did not', async () => {
    const store = await createStore(await databases.init(id));
    const fact = (value: number) => ({
      key: 'zones' as const,
      value,
      source: {
        type: 'observed' as const,
        certainty: 'certain' as const,
        observedAt: new Date().toISOString(),
      },
    });
    for (const [index, zones] of [3, 3, 1].entries()) {
      setDate(`2026-05-0${index + 1}T10:00:00.000Z`);
      const writer = await store.beginScan();
      await writer.write([
        scoredRecord('checkout', {}, { facts: [fact(zones)] }),
      ]);
    }

    const moved = {
      facts: [{ key: 'zones', before: 3, after: 1, source: 'observed' }],
      changes: [],
    };
    const { items } = await store.history(ref, { limit: 10 });
    expect(items).toEqual([expect.objectContaining(moved)]);
    await expect(
      store.changes({
        filters: {},
        visibility: { type: 'all' },
        since: dayOf(new Date('2026-05-03')),
        until: dayOf(new Date('2026-05-03')),
        first: false,
        limit: 10,
      }),
    ).resolves.toMatchObject({ items: [{ ...moved, causes: ['observed'] }] });
  });

  it('writes history only where a verdict moves', async () => {
    const store = await createStore(await databases.init(id));
    const verdict: Parameters<typeof scoredRecord>[1] = {
      rung: 3,
      resilience: 3,
      requirements: [rto('15m')],
    };
    const history = () => store.history(ref, { limit: 10 });
    const times = async () => {
      const { assessedAt, changedAt } = (await store.getEntity(ref))!.summary;
      return { assessedAt, changedAt };
    };
    const write = async (
      date: string,
      summary: Parameters<typeof scoredRecord>[1],
    ) => {
      setDate(date);
      const writer = await store.beginScan();
      return writer.write([
        scoredRecord('checkout', { ...verdict, ...summary }),
      ]);
    };

    await expect(write('2026-05-01T10:00:00.000Z', {})).resolves.toEqual({
      entities: 1,
      changes: 0,
    });
    await expect(history()).resolves.toEqual({
      items: [],
      hasMore: false,
      firstSeen: {
        at: '2026-05-01T10:00:00.000Z',
        status: 'assessed',
        found: {
          after: {
            status: 'assessed',
            rung: 3,
            resilience: 3,
            platform: false,
            builtSource: 'unknown',
            fit: 'unknown',
            forcing: ['rto'],
          },
          changes: [{ key: 'rto', after: said('15m') }],
        },
      },
    });

    // What is listed moves, the verdict does not.
    await expect(
      write('2026-05-02T10:00:00.000Z', { title: 'Checkout', problems: 3 }),
    ).resolves.toEqual({ entities: 1, changes: 0 });
    await expect(times()).resolves.toEqual({
      assessedAt: '2026-05-02T10:00:00.000Z',
      changedAt: '2026-05-01T10:00:00.000Z',
    });
    await expect(history()).resolves.toMatchObject({ items: [] });

    await expect(
      write('2026-05-03T10:00:00.000Z', {
        rung: 6,
        resilience: 6,
        status: 'incomplete',
        fit: 'under-built',
        requirements: [
          rto('30s', { rung: 6, guess: true }),
          rto('5m', { key: 'rpo', forcing: false }),
        ],
      }),
    ).resolves.toEqual({ entities: 1, changes: 1 });
    await expect(times()).resolves.toEqual({
      assessedAt: '2026-05-03T10:00:00.000Z',
      changedAt: '2026-05-03T10:00:00.000Z',
    });
    await expect(history()).resolves.toMatchObject({
      firstSeen: {
        at: '2026-05-01T10:00:00.000Z',
        found: { changes: [{ after: said('15m') }] },
      },
      items: [
        {
          uid: 'uid-checkout',
          owners: [],
          at: '2026-05-03T10:00:00.000Z',
          before: {
            status: 'assessed',
            rung: 3,
            resilience: 3,
            platform: false,
            fit: 'unknown',
            forcing: ['rto'],
          },
          after: {
            status: 'incomplete',
            rung: 6,
            resilience: 6,
            platform: false,
            fit: 'under-built',
            forcing: ['rto'],
          },
          changes: [
            { key: 'rto', before: said('15m'), after: said('30s?') },
            { key: 'rpo', after: said('5m') },
          ],
        },
      ],
    });
  });

  it('remembers a requirement that was stated without moving the verdict', async () => {
    const store = await createStore(await databases.init(id));
    const pods = (text: string) => ({
      key: 'pods' as const,
      text,
      guess: false,
      rung: 1 as const,
      forcing: false,
      source: shop,
    });
    for (const requirements of [[], [pods('3')], [pods('4')], [pods('4')]]) {
      const writer = await store.beginScan();
      await writer.write([scoredRecord('checkout', { requirements })]);
    }

    const { items } = await store.history(ref, { limit: 10 });
    expect(items.map(({ changes }) => changes)).toEqual([
      [{ key: 'pods', before: said('3'), after: said('4') }],
      [{ key: 'pods', after: said('3') }],
    ]);
    expect(items[0].before).toEqual(items[0].after);
  });

  it('notes who has gone and who came back, with another uid', async () => {
    const store = await createStore(await databases.init(id));
    const everything = { type: 'all' } as const;
    setDate('2026-05-01T10:00:00.000Z');
    const first = await store.beginScan();
    await first.write([scoredRecord('checkout'), scoredRecord('other')]);

    setDate('2026-05-02T10:00:00.000Z');
    const second = await store.beginScan();
    await expect(
      second.markGone([ref, 'component:default/never-seen']),
    ).resolves.toBe(1);
    await expect(second.markGone([ref])).resolves.toBe(0);
    await expect(store.getEntity(ref)).resolves.toBeUndefined();
    await expect(
      store.count({ filters: {}, visibility: everything }),
    ).resolves.toBe(1);
    expect((await second.readKnown()).get(ref)).toMatchObject({ gone: true });

    setDate('2026-05-03T10:00:00.000Z');
    const third = await store.beginScan();
    await expect(third.markGone([ref])).resolves.toBe(0);
    await third.write([
      scoredRecord(
        'checkout',
        { requirements: [rto('2h', { rung: 2, forcing: false })] },
        { uid: 'another' },
      ),
    ]);
    expect((await third.readKnown()).get(ref)).toMatchObject({ gone: false });

    const verdict = expect.objectContaining({ status: 'assessed', rung: 2 });
    const history = await store.history(ref, { limit: 10 });
    expect(history).toMatchObject({
      firstSeen: {
        at: '2026-05-03T10:00:00.000Z',
        status: 'assessed',
        found: { changes: [{ key: 'rto', after: said('2h') }] },
      },
      items: [
        { uid: 'another', at: '2026-05-03T10:00:00.000Z', after: verdict },
        {
          uid: 'uid-checkout',
          at: '2026-05-02T10:00:00.000Z',
          before: verdict,
        },
      ],
    });
    expect(history.items.map(({ changes }) => changes)).toEqual([[], []]);
    const page = await store.list({
      filters: {},
      visibility: await visibilityOf(store, {
        type: 'some',
        uids: ['another'],
        sources: [],
      }),
      orderBy: 'name',
      descending: false,
      limit: 10,
    });
    expect(page.items).toMatchObject([
      { entityRef: ref, changedAt: '2026-05-03T10:00:00.000Z' },
    ]);
  });

  it('numbers entities one after the other, and one that is registered anew as another one', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const write = async (...uids: [name: string, uid: string][]) => {
      const writer = await store.beginScan();
      await writer.write(
        uids.map(([name, uid]) => scoredRecord(name, {}, { uid })),
      );
      return knex('assessments').orderBy('number').pluck('uid');
    };
    const asked = ['a-1', 'b-1', 'b-2', 'c-1'];
    expect(await write(['a', 'a-1'], ['b', 'b-1'])).toEqual(['a-1', 'b-1']);
    const visibility = await visibilityOf(store, {
      type: 'some',
      uids: asked,
      sources: [],
    });
    const visible = async () => store.count({ filters: {}, visibility });
    expect(await visible()).toBe(2);

    expect(await write(['a', 'a-1'], ['c', 'c-1'], ['b', 'b-2'])).toEqual([
      'a-1',
      'c-1',
      'b-2',
    ]);
    expect(await knex('assessments').orderBy('number').pluck('number')).toEqual(
      [0, 2, 3],
    );
    // What was written later may be seen once it is asked for again.
    expect(await visible()).toBe(1);
    expect((await store.entitySetOf(asked)).marks).toEqual(
      Buffer.from([1, 0, 1, 1]),
    );
  });

  it('hides what a version before numbers has written, until it is written again', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const names = ['a', 'b', 'c'];
    const write = async () => {
      const writer = await store.beginScan();
      await writer.write(names.map(name => scoredRecord(name)));
    };
    await write();
    await knex('assessments').where('name', 'b').update({ number: null });
    const seen = async () => {
      const visibility = await visibilityOf(store, {
        type: 'some',
        uids: names.map(name => `uid-${name}`),
        sources: [],
      });
      const numbers: number[] = [];
      await store.readGraph(async entities => {
        numbers.push(...entities.map(({ number }) => number));
      });
      return {
        count: await store.count({ filters: {}, visibility }),
        inGraph: numbers.filter(
          number =>
            visibility.type === 'some' && visibility.entities.has(number),
        ),
      };
    };
    expect(await seen()).toEqual({ count: 2, inGraph: [0, 2] });
    await write();
    expect(await seen()).toEqual({ count: 3, inGraph: [0, 3, 2] });
  });

  it('takes an entity that is registered anew for another one', async () => {
    const store = await createStore(await databases.init(id));
    const write = async (
      uid: string,
      summary: Parameters<typeof scoredRecord>[1],
    ) => {
      const writer = await store.beginScan();
      return writer.write([scoredRecord('checkout', summary, { uid })]);
    };
    setDate('2026-05-01T10:00:00.000Z');
    await write('first', {
      owners: ['group:default/a'],
      requirements: [rto('15m')],
    });
    setDate('2026-05-02T10:00:00.000Z');
    await write('first', {
      owners: ['group:default/a'],
      requirements: [rto('9m')],
    });
    setDate('2026-05-03T10:00:00.000Z');
    await expect(
      write('second', {
        owners: ['group:default/b'],
        rung: 3,
        resilience: 3,
        requirements: [rto('1m')],
      }),
    ).resolves.toEqual({ entities: 1, changes: 2 });

    const of = (uid?: string) => store.history(ref, { limit: 10, uid });
    const second = await of('second');
    expect(second).toMatchObject({
      firstSeen: { at: '2026-05-03T10:00:00.000Z' },
      items: [{ owners: ['group:default/b'], after: { rung: 3 } }],
    });
    expect(JSON.stringify(second)).not.toMatch(/15m|9m|group:default.a/);

    const first = await of('first');
    expect(first.firstSeen).toBeUndefined();
    expect(first.items).toMatchObject([
      { owners: ['group:default/a'], before: { rung: 2 }, changes: [] },
      { changes: [{ key: 'rto', before: said('15m'), after: said('9m') }] },
    ]);
    expect(await of()).toMatchObject({
      firstSeen: { at: '2026-05-03T10:00:00.000Z' },
      items: [...second.items, ...first.items].map(({ uid, at }) => ({
        uid,
        at,
      })),
    });

    setDate('2026-05-03T12:00:00.000Z');
    const days = await store.trend(
      {
        filters: {},
        visibility: await visibilityOf(store, {
          type: 'some',
          uids: ['second'],
          sources: [],
        }),
      },
      3,
    );
    expect(days.map(({ total, rungs }) => [total, rungs[2], rungs[3]])).toEqual(
      [
        [1, 1, 0],
        [1, 1, 0],
        [1, 0, 1],
      ],
    );
  });

  it('writes hundreds at once, each with its own history', async () => {
    const store = await createStore(await databases.init(id));
    const entities = (rung: 2 | 3) =>
      Array.from({ length: 500 }, (_, index) =>
        scoredRecord(`e${index}`, { rung, resilience: rung }),
      );
    const first = await store.beginScan();
    await expect(first.write(entities(2))).resolves.toEqual({
      entities: 500,
      changes: 0,
    });

    const second = await store.beginScan();
    await expect(
      second.write([...entities(3).slice(0, 200), ...entities(2).slice(200)]),
    ).resolves.toEqual({ entities: 500, changes: 200 });
    await expect(
      second.markGone(entities(2).map(({ summary }) => summary.entityRef)),
    ).resolves.toBe(0);

    const known = await second.readKnown();
    expect(known.size).toBe(500);
    expect(known.get('component:default/e7')).toEqual({
      gone: false,
      missed: false,
      input: 'input of e7',
      dependency: { entityRef: 'component:default/e7', resilience: 3 },
    });
    for (const [name, changes] of [
      ['e199', 1],
      ['e200', 0],
    ] as const) {
      const { items } = await store.history(`component:default/${name}`, {
        limit: 10,
      });
      expect([name, items.length]).toEqual([name, changes]);
    }
  });

  it('takes nothing to write as nothing to do', async () => {
    const store = await createStore(await databases.init(id));
    const writer = await store.beginScan();

    await expect(writer.write([])).resolves.toEqual({
      entities: 0,
      changes: 0,
    });
    await expect(writer.markGone([])).resolves.toBe(0);
    await expect(writer.readKnown()).resolves.toEqual(new Map());
  });

  it('forgets what is older than it is to be kept', async () => {
    const store = await createStore(await databases.init(id));
    const at = async (
      date: string,
      work: 'write' | 'mark',
      ...names: string[]
    ) => {
      setDate(date);
      const writer = await store.beginScan();
      return work === 'mark'
        ? writer.markGone(names.map(name => `component:default/${name}`))
        : writer.write(names.map(name => scoredRecord(name, { title: date })));
    };
    await at('2026-05-01T10:00:00Z', 'write', 'stays', 'left', 'leaves');
    await at('2026-05-02T10:00:00Z', 'mark', 'stays', 'left');
    await at('2026-05-03T10:00:00Z', 'write', 'stays');
    await at('2026-05-04T10:00:00Z', 'mark', 'leaves');

    setDate('2026-05-05T00:00:00Z');
    await scanTwice(store);
    await store.prune(2 * 24 * 60 * 60 * 1000);

    const historyOf = async (name: string) => {
      const { items, firstSeen } = await store.history(
        `component:default/${name}`,
        { limit: 10 },
      );
      return {
        known: firstSeen !== undefined,
        days: items.map(item => item.at.slice(0, 10)),
      };
    };
    await expect(historyOf('stays')).resolves.toEqual({
      known: true,
      days: ['2026-05-03'],
    });
    await expect(historyOf('left')).resolves.toEqual({
      known: false,
      days: [],
    });
    await expect(historyOf('leaves')).resolves.toEqual({
      known: true,
      days: ['2026-05-04'],
    });

    // One that was forgotten begins anew; one that was not has come back.
    await at('2026-05-05T10:00:00Z', 'write', 'left', 'leaves');
    await expect(historyOf('left')).resolves.toEqual({ known: true, days: [] });
    await expect(historyOf('leaves')).resolves.toEqual({
      known: true,
      days: ['2026-05-05', '2026-05-04'],
    });
  });
});
