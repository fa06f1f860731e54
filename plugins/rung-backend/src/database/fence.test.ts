import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { scoredRecord } from '../__testUtils__/scoredRecord';

const databases = TestDatabases.create({ ids: databaseIds });

const ref = 'component:default/checkout';
const older = scoredRecord('checkout', { rung: 2, resilience: 2 });
const newer = scoredRecord('checkout', { rung: 5, resilience: 5 });
const counts = { read: 9, scored: 9, written: 9, gone: 9, failed: 9 };

describe.each(databases.eachSupportedId())('the fence on %s', id => {
  it('rejects all writes of a scan after a later one has begun', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const overtaken = await store.beginScan();
    await overtaken.write([scoredRecord('before')]);
    const latest = await store.beginScan();
    await latest.write([scoredRecord('after')]);
    const conflict = expect.objectContaining({ name: 'ConflictError' });

    await expect(overtaken.write([older])).rejects.toEqual(conflict);
    await expect(
      overtaken.markGone(['component:default/before']),
    ).rejects.toEqual(conflict);
    await expect(overtaken.saveProgress(counts)).rejects.toEqual(conflict);
    await expect(
      overtaken.finish({ status: 'succeeded' }, counts),
    ).rejects.toEqual(conflict);

    expect([...(await latest.readKnown())]).toEqual([
      ['component:default/after', expect.objectContaining({ gone: false })],
      ['component:default/before', expect.objectContaining({ gone: false })],
    ]);
    expect(await knex('history').select()).toEqual([]);
    expect(
      await knex('scans').orderBy('id').select('status', 'entities_read'),
    ).toEqual([
      { status: 'aborted', entities_read: 0 },
      { status: 'running', entities_read: 0 },
    ]);
  });

  it('keeps a scan from overwriting what was written since it began', async () => {
    const store = await createStore(await databases.init(id));
    const before = await store.beginScan();
    await before.write([older]);
    const scan = await store.beginScan();
    await store.writeEntity(await store.nextSequence(), newer);

    await expect(scan.write([older])).resolves.toEqual({
      entities: 0,
      changes: 0,
    });
    await expect(scan.markGone([ref])).resolves.toBe(0);
    await expect(store.getEntity(ref)).resolves.toMatchObject({
      summary: { rung: 5 },
    });
    await expect(store.history(ref, { limit: 10 })).resolves.toMatchObject({
      items: [{ after: { rung: 5 } }],
    });

    const next = await store.beginScan();
    await expect(next.markGone([ref])).resolves.toBe(1);
  });

  it('keeps a refresh from overwriting a scan that began later', async () => {
    const store = await createStore(await databases.init(id));
    const sequence = await store.nextSequence();
    const scan = await store.beginScan();
    await scan.write([newer]);

    await expect(store.writeEntity(sequence, older)).resolves.toEqual({
      entities: 0,
      changes: 0,
    });
    await expect(store.getEntity(ref)).resolves.toMatchObject({
      summary: { rung: 5 },
    });
    // What else it was read before is not held against it.
    await expect(
      store.writeEntity(sequence, scoredRecord('another')),
    ).resolves.toEqual({ entities: 1, changes: 0 });
  });

  it('notes a change once, where several write it at the same time', async () => {
    const store = await createStore(await databases.init(id));
    await store.writeEntity(await store.nextSequence(), older);
    const sequence = await store.nextSequence();

    const written = await Promise.all(
      Array.from({ length: 6 }, () => store.writeEntity(sequence, newer)),
    );

    expect(written.map(({ changes }) => changes).sort()).toEqual([
      0, 0, 0, 0, 0, 1,
    ]);
    const { items } = await store.history(ref, { limit: 10 });
    expect(items).toHaveLength(1);
  });
});
