import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { AssessmentStore } from './AssessmentStore';

const directory = resolvePackagePath(
  '@rung/backstage-plugin-rung-backend',
  'migrations',
);

const databases = TestDatabases.create({ ids: databaseIds });

async function fill(store: AssessmentStore): Promise<void> {
  const writer = await store.beginScan();
  await writer.write([scoredRecord('a'), scoredRecord('b')]);
  await writer.write([scoredRecord('a', { fit: 'fits' })]);
  const next = await store.beginScan();
  await next.markGone(['component:default/b']);
}

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  it('go up and down one at a time, with data, and up again', async () => {
    const knex = await databases.init(id);
    const [, pending]: [unknown, { file: string }[]] = await knex.migrate.list({
      directory,
    });

    for (const round of ['first', 'second']) {
      for (const { file } of pending) {
        const [, applied] = await knex.migrate.up({ directory });
        expect({ round, applied }).toEqual({ round, applied: [file] });
      }
      await fill(await createStore(knex));
      for (const { file } of [...pending].reverse()) {
        const [, reverted] = await knex.migrate.down({ directory });
        expect({ round, reverted }).toEqual({ round, reverted: [file] });
      }
    }

    for (const table of [
      'assessments',
      'assessment_details',
      'assessment_graph',
      'history',
      'scans',
      'fence',
      'clusters',
      'cluster_snapshots',
      'finding_spans',
      'finding_acceptances',
      'exercises',
      'evidence',
      'history_readers',
      'notifications',
      'preview_inputs',
      'placing_clusters',
    ]) {
      expect([table, await knex.schema.hasTable(table)]).toEqual([
        table,
        false,
      ]);
    }
  }, 60_000);

  it('keep what a store has written when another one is created', async () => {
    const knex = await databases.init(id);
    await fill(await createStore(knex));

    const store = await createStore(knex);

    await expect(store.getEntity('component:default/a')).resolves.toMatchObject(
      { summary: { fit: 'fits' } },
    );
    await expect(
      store.history('component:default/b', { limit: 10 }),
    ).resolves.toMatchObject({ items: [{ before: { status: 'assessed' } }] });
    await expect(store.nextSequence()).resolves.toBe(3);
  });

  it('are run once by replicas that start together', async () => {
    const knex = await databases.init(id);

    const stores = await Promise.all([
      createStore(knex),
      createStore(knex),
      createStore(knex),
    ]);

    const sequences = await Promise.all(
      stores.map(store => store.nextSequence()),
    );
    expect(sequences.sort()).toEqual([1, 2, 3]);
  });

  it('rename words in what was written before, and in nobody’s own text', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const writer = await store.beginScan();
    const changes = [
      {
        key: 'reach' as const,
        after: { text: '"fit":"status":"incomplete"', source: {} },
      },
    ];
    await writer.write([scoredRecord('a', { status: 'incomplete' })]);
    await writer.write([scoredRecord('a', { fit: 'over-built' })]);
    await knex('history').update({ changes: JSON.stringify(changes) });
    const read = () => store.history('component:default/a', { limit: 10 });
    const written = await read();
    expect(written.items).toMatchObject([
      { before: { status: 'incomplete', fit: 'unknown' } },
    ]);

    await knex.migrate.down({ directory, name: '20261129100000_words.js' });
    const [before] = await knex('history').select(
      'before',
      'before_status as status',
      'before_posture as fit',
      'changes',
    );
    await knex.migrate.latest({ directory });

    expect(before).toMatchObject({ status: 'provisional', fit: 'unknown' });
    expect(JSON.parse(before.before)).toMatchObject({
      status: 'provisional',
      posture: 'unknown',
    });
    expect(JSON.parse(before.changes)).toEqual(changes);
    await expect(read()).resolves.toEqual(written);
  });

  it('weigh the findings of what was written before', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const open = {
      id: 'no-backups',
      severity: 'high',
      accepted: false,
    } as const;
    const minor = { ...open, id: 'single-zone', severity: 'low' } as const;
    const writer = await store.beginScan();
    await writer.write([
      scoredRecord('a', { findings: [open, minor] }),
      scoredRecord('b', { findings: [{ ...open, accepted: true }, minor] }),
      scoredRecord('c'),
    ]);
    const read = () =>
      knex('assessments').orderBy('name').pluck('finding_weight');
    const written = await read();

    await knex.migrate.down({
      directory,
      name: '20261129190000_finding_weight.js',
    });
    await knex.migrate.latest({ directory });

    expect(written).toEqual([3002, 1001, 0]);
    await expect(read()).resolves.toEqual(written);
  });

  it('number what was written before', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const names = ['a', 'b', 'c', 'd'];
    const writer = await store.beginScan();
    await writer.write(names.map(name => scoredRecord(name)));

    await knex.migrate.down({ directory, name: '20261130031000_numbers.js' });
    await knex.migrate.latest({ directory });

    await expect(
      knex('assessments').orderBy('number').pluck('number'),
    ).resolves.toEqual([0, 1, 2, 3]);
    await (await store.beginScan()).write([scoredRecord('e')]);
    const { marks } = await store.entitySetOf(['uid-e']);
    expect(marks).toEqual(Buffer.from([0, 0, 0, 0, 1]));
  });

  it('count the findings that were open before from today on', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const open = {
      id: 'no-backups',
      severity: 'high',
      accepted: false,
    } as const;
    const writer = await store.beginScan();
    await writer.write([
      scoredRecord('a', { findings: [open] }),
      scoredRecord('b', { findings: [{ ...open, accepted: true }] }),
      scoredRecord('c', { findings: [open] }),
    ]);
    await (await store.beginScan()).markGone(['component:default/c']);

    await knex.migrate.down({
      directory,
      name: '20261129210000_finding_spans.js',
    });
    await knex.migrate.latest({ directory });

    const trend = await store.findingTrend(
      { filters: {}, visibility: { type: 'all' } },
      90,
    );
    expect(trend).toEqual({
      days: [new Date().toISOString().slice(0, 10)],
      findings: [{ id: 'no-backups', severity: 'high', open: [1] }],
    });
  });

  it.each([
    '20261129220000_could_go.js',
    '20261130020000_graph.js',
    '20261130022000_spend.js',
  ])('have what %s is for worked out anew by the next scan', async name => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    await fill(store);

    await knex.migrate.down({ directory, name });
    await knex.migrate.latest({ directory });

    const known = await (await store.beginScan()).readKnown();
    expect(known.get('component:default/a')?.input).toBe('');
  });

  it('are left to the administrator where they are to be skipped', async () => {
    const knex = await databases.init(id);

    const store = await createStore(knex, { skip: true });

    expect(await knex.schema.hasTable('assessments')).toBe(false);
    await knex.migrate.latest({ directory });
    await fill(store);
    await expect(store.getEntity('component:default/a')).resolves.toBeDefined();
  });
});
