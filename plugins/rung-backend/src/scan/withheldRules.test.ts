import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { Availability } from '../availability';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { scanning } from '../__testUtils__/scanning';
import { LiveRecords, RefreshService } from '../service';

const databases = TestDatabases.create({ ids: databaseIds });

const entityRef = 'component:default/e0';
const entities = Array.from({ length: 5 }, (_, index) =>
  entity('Component', `e${index}`, { states: { compliance: 'pci-dss' } }),
);

const policies = {
  mapped: AssessmentPolicy.create({ compliance: { 'pci-dss': 5 } }),
  unmapped: AssessmentPolicy.default(),
};

const withheld = { type: 'withheld', reason: 'rules' };

function at(minute: number): void {
  setDate(new Date(Date.UTC(2026, 4, 1, 10, minute)).toISOString());
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())(
  'replicas under different rules, on %s',
  id => {
    /** Both replicas, each of which scans when it is told to. */
    async function deployed() {
      const knex = await databases.init(id);
      const replica = async (rules: keyof typeof policies) => {
        const policy = policies[rules];
        const bench = await scanning(knex, entities, { rules, policy });
        const common = {
          availability: Availability.create({
            logger: bench.logger,
            statementTimeout: 10_000,
          }),
          auth: mockServices.auth(),
          catalog: bench.catalog.service,
          logger: bench.logger,
          policy,
          rules,
          kinds: ['Component'],
          scheduler: mockServices.scheduler.mock(),
          store: bench.store,
        };
        const refreshes = RefreshService.create({
          ...common,
          entities: LiveRecords.create(common),
        });
        const credentials = await common.auth.getOwnServiceCredentials();
        return {
          ...bench,
          refresh: () => refreshes.refreshEntity(entityRef, credentials),
        };
      };
      at(0);
      const older = await replica('unmapped');
      await older.scan();
      return { knex, older, newer: await replica('mapped') };
    }

    it('do not rewrite each other', async () => {
      const { knex, older, newer } = await deployed();
      const results: string[] = [];
      for (const [minute, replica] of [
        [10, newer],
        [20, older],
        [30, newer],
        [40, older],
        [50, newer],
        [65, older],
      ] as const) {
        at(minute);
        results.push((await replica.attempt()).type);
      }

      expect(results).toEqual([
        'completed',
        'withheld',
        'completed',
        'withheld',
        'completed',
        'withheld',
      ]);
      expect(await knex('history')).toHaveLength(entities.length);
      expect((await newer.summaries()).e0.rung).toBe(5);
      expect(older.logger.warn.mock.calls[0]).toEqual([
        'Scan withheld: Other rules have come into force, and were applied within the hour: this replica leaves the report to the replicas that apply them',
      ]);
      await expect(older.store.getScan()).resolves.toMatchObject({
        status: 'succeeded',
        startedAt: '2026-05-01T10:50:00.000Z',
        withheld: ['rules'],
      });
    });

    it('leave the report to the older rules an hour after a rollback', async () => {
      const { knex, older, newer } = await deployed();
      at(10);
      await newer.scan();
      at(69);
      await expect(older.attempt()).resolves.toEqual(withheld);

      at(70);
      await older.scan();

      expect((await older.summaries()).e0.rung).not.toBe(5);
      expect(await knex('history')).toHaveLength(2 * entities.length);
      at(75);
      await expect(newer.attempt()).resolves.toEqual(withheld);
    });

    it('do not end a scan of the others that goes on', async () => {
      const { older, newer } = await deployed();
      at(10);
      newer.catalog.onPage = async () => {
        newer.catalog.onPage = () => {};
        await expect(older.attempt()).resolves.toEqual(withheld);
      };
      await expect(newer.scan()).resolves.toMatchObject({
        counts: { written: entities.length },
      });
    });

    it('write single entities by the same decision', async () => {
      const { knex, older, newer } = await deployed();
      const unavailable = { name: 'ServiceUnavailableError' };
      at(5);
      await expect(newer.refresh()).rejects.toMatchObject(unavailable);
      await expect(older.refresh()).resolves.toBe(false);
      at(10);
      await newer.scan();
      await expect(newer.refresh()).resolves.toBe(false);
      await expect(older.refresh()).rejects.toMatchObject(unavailable);
      expect(await knex('history')).toHaveLength(entities.length);
    });

    it('name the rules as what has changed', async () => {
      const { older, newer } = await deployed();
      at(10);
      await newer.scan();
      at(20);
      newer.catalog.set([
        entity('Component', 'e0', { states: { compliance: 'none' } }),
        ...entities.slice(1),
      ]);
      await newer.scan();

      const { items } = await older.store.history(entityRef, { limit: 10 });
      expect(items).toMatchObject([
        { changes: [{ key: 'compliance' }] },
        { changes: [], rulesChanged: true, after: { rung: 5 } },
      ]);
      expect(items[0].rulesChanged).toBeUndefined();
    });

    it('decide in the same way over the kinds that they assess', async () => {
      const knex = await databases.init(id);
      const system = entity('System', 'shop', { states: { rto: '1h' } });
      const both = [...entities, system];
      at(0);
      const all = await scanning(knex, both, { ruleSet: 'all kinds' });
      await all.scan();
      const few = await scanning(knex, both, {
        ruleSet: 'few kinds',
        kinds: ['Component'],
      });
      at(10);
      await expect(few.scan()).resolves.toMatchObject({ counts: { gone: 1 } });
      at(20);
      await expect(all.attempt()).resolves.toEqual(withheld);
      expect(await knex('history')).toHaveLength(1);
    });
  },
);
