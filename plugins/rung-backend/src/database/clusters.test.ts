import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { clusterSnapshot } from '../__testUtils__/snapshots';
import { ClusterStore, ReadCluster } from './ClusterStore';
import { DatabaseClusterStore } from './DatabaseClusterStore';

const databases = TestDatabases.create({ ids: databaseIds });

const name = 'payments-1';
const earlier = '2026-06-01T11:30:00.000Z';
const later = '2026-06-01T12:30:00.000Z';

function reached(
  more: Parameters<typeof clusterSnapshot>[1] = {},
): ReadCluster {
  return {
    name,
    source: 'kubernetes',
    reading: { status: 'reached', snapshot: clusterSnapshot(name, more) },
  };
}

const unreachable: ReadCluster = {
  name,
  title: 'Payments',
  source: 'kubernetes',
  reading: { status: 'unreachable', reason: 'It gave no answer' },
};

describe.each(databases.eachSupportedId())('clusters on %s', id => {
  let knex: Knex;
  let store: ClusterStore;
  let now: Date;

  beforeEach(async () => {
    knex = await databases.init(id);
    await createStore(knex);
    now = new Date('2026-06-01T12:00:05Z');
    store = DatabaseClusterStore.create({
      client: knex,
      clock: async () => now,
    });
  });

  it('gives back what was seen, and says what was refused', async () => {
    await store.save(reached());
    await expect(store.snapshot(name)).resolves.toEqual(clusterSnapshot(name));
    await expect(store.snapshot('another')).resolves.toBeUndefined();
    await expect(store.list()).resolves.toEqual([
      {
        name,
        title: undefined,
        source: 'kubernetes',
        status: 'reached',
        reason: undefined,
        missingRules: [
          { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
        ],
        attemptedAt: now.toISOString(),
        takenAt: '2026-06-01T12:00:00.000Z',
        sameAs: [],
        entityRef: undefined,
        environment: undefined,
        seen: {
          version: 'v1.36.2',
          nodes: { all: 0, workers: 0 },
          workloads: 0,
          pods: 0,
          unseen: [
            'control-plane',
            'control-plane-nodes',
            'zones',
            'regions',
          ].map(key => ({ key, unknown: 'inconclusive' })),
        },
      },
    ]);
  });

  it('keeps what was last seen, with its age, of one that is not reached', async () => {
    await store.save(reached());
    now = new Date('2026-06-01T13:00:00Z');
    await store.save(unreachable);
    await expect(store.list()).resolves.toMatchObject([
      {
        title: 'Payments',
        status: 'unreachable',
        reason: 'It gave no answer',
        attemptedAt: now.toISOString(),
        takenAt: '2026-06-01T12:00:00.000Z',
      },
    ]);
    await expect(store.snapshot(name)).resolves.toEqual(clusterSnapshot(name));
  });

  it('refuses an older snapshot, and leaves the later one', async () => {
    await store.save(reached());
    await expect(
      store.save(reached({ takenAt: earlier, version: 'v1.20.2' })),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message:
        'A later snapshot of payments-1 is known already, of 2026-06-01T12:00:00.000Z',
    });
    await expect(store.snapshot(name)).resolves.toEqual(clusterSnapshot(name));
  });

  it('writes a snapshot only where it tells something new, and its time always', async () => {
    await store.save(reached());
    const [{ snapshot: first }] = await knex('cluster_snapshots');
    await knex('cluster_snapshots').update({ snapshot: Buffer.from('gone') });
    await store.save(reached({ takenAt: later }));
    const [{ snapshot: same }] = await knex('cluster_snapshots');
    expect(same.toString()).toBe('gone');
    await knex('cluster_snapshots').update({ snapshot: first });
    await expect(store.snapshot(name)).resolves.toEqual(
      clusterSnapshot(name, { takenAt: later }),
    );

    await store.save(reached({ takenAt: later, version: 'v1.37.0' }));
    await expect(store.snapshot(name)).resolves.toMatchObject({
      version: 'v1.37.0',
    });
  });

  it('tells two names of one cluster', async () => {
    await store.save(reached());
    await store.save({
      ...reached(),
      name: 'in-cluster',
    });
    await store.save({ ...reached({ uid: undefined }), name: 'unknown' });
    const listed = await store.list();
    expect(listed.map(({ name: each, sameAs }) => [each, sameAs])).toEqual([
      ['in-cluster', [name]],
      [name, ['in-cluster']],
      ['unknown', []],
    ]);
  });

  it('forgets what nobody has tried to read for long', async () => {
    await store.save(reached());
    now = new Date('2026-06-01T12:10:00Z');
    await store.save({ ...reached(), name: 'another' });
    await store.forgetUntried(9 * 60 * 1000);
    expect((await store.list()).map(({ name: each }) => each)).toEqual([
      'another',
    ]);
    await expect(store.snapshot(name)).resolves.toBeUndefined();
    await expect(store.snapshot('another')).resolves.toBeDefined();
  });
});
