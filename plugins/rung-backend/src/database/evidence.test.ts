import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { AssessmentStore } from './AssessmentStore';
import { NewEvidence } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const entityRef = 'component:default/shop';

function evidence(at: string, more: Partial<NewEvidence> = {}): NewEvidence {
  return {
    entityRef,
    uid: 'uid-shop',
    exercise: 'zone-loss',
    at: `${at}T12:00:00.000Z`,
    source: 'chaos-mesh',
    subject: 'drills',
    ...more,
  };
}

describe.each(databases.eachSupportedId())('evidence on %s', id => {
  let knex: Knex;
  let store: AssessmentStore;
  let now: Date;

  beforeEach(async () => {
    knex = await databases.init(id);
    now = new Date('2026-06-01T12:00:00Z');
    store = await createStore(knex, { clock: async () => now });
  });

  const latest = () => store.latestEvidence([entityRef, 'component:default/x']);

  it('gives back the latest exercise of each failure', async () => {
    await store.saveEvidence(evidence('2026-05-31', { recoveredIn: '6m' }));
    await store.saveEvidence(evidence('2026-03-31', { recoveredIn: '4m' }));
    await store.saveEvidence(
      evidence('2026-04-30', {
        exercise: 'failover',
        dataLost: '0',
        record: 'https://runs.example.com/17',
      }),
    );
    await store.saveEvidence(
      evidence('2026-05-31', { entityRef: 'component:default/other' }),
    );
    await expect(latest()).resolves.toEqual([
      {
        entityRef,
        uid: 'uid-shop',
        exercise: 'failover',
        at: '2026-04-30T12:00:00.000Z',
        recoveredIn: undefined,
        dataLost: '0',
        record: 'https://runs.example.com/17',
        source: 'chaos-mesh',
        reportedAt: now.toISOString(),
      },
      expect.objectContaining({
        exercise: 'zone-loss',
        at: '2026-05-31T12:00:00.000Z',
        recoveredIn: '6m',
      }),
    ]);
  });

  it('keeps what is told again as it was, and replaces what is corrected', async () => {
    const first = now.toISOString();
    const told = evidence('2026-05-31', { recoveredIn: '6m' });
    await store.saveEvidence(told);
    now = new Date('2026-06-02T12:00:00Z');
    await store.saveEvidence(told);
    await expect(latest()).resolves.toMatchObject([{ reportedAt: first }]);
    await store.saveEvidence({ ...told, recoveredIn: '7m' });
    await expect(latest()).resolves.toMatchObject([
      { recoveredIn: '7m', reportedAt: now.toISOString() },
    ]);
    expect(await knex('evidence')).toHaveLength(1);
  });

  it('keeps so many exercises of a failure and no more', async () => {
    for (let day = 1; day <= 28; day++) {
      await store.saveEvidence(
        evidence(`2026-02-${String(day).padStart(2, '0')}`),
      );
    }
    expect(await knex('evidence')).toHaveLength(20);
    await expect(latest()).resolves.toMatchObject([
      { at: '2026-02-28T12:00:00.000Z' },
    ]);
  });

  it('forgets an entity that has gone, and the one that had its name before', async () => {
    await store.saveEvidence(evidence('2026-05-31'));
    await store.saveEvidence(evidence('2026-03-31', { uid: 'uid-new' }));
    await expect(latest()).resolves.toMatchObject([
      { uid: 'uid-new', at: '2026-03-31T12:00:00.000Z' },
    ]);
    now = new Date();
    const scan = await store.beginScan();
    await scan.write([scoredRecord('shop')]);
    await expect(scan.hasEvidence()).resolves.toBe(true);
    await (await store.beginScan()).markGone([entityRef]);
    await expect(latest()).resolves.toEqual([]);
    await expect(scan.hasEvidence()).resolves.toBe(false);
  });
});
