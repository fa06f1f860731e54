import { TestDatabases } from '@backstage/backend-test-utils';
import { findingIds, severities } from '@rung/backstage-plugin-rung-common';
import { FindingSeries } from '@rung/backstage-plugin-rung-common/wire';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { Sight, visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { live, livedDays as days } from '../__testUtils__/passingDays';
import { visibleTo } from '../__testUtils__/reportModel';
import { scanTwice } from '../__testUtils__/scanTwice';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { ScoredRecord } from '../scoring';
import { StoredFindingTrend } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const everything: Sight = { type: 'all' };

type Choose = (
  entities: readonly ScoredRecord[],
) => ReturnType<typeof visibleTo>;

/** Counts what was open as each day ended, one by one. */
function trendOf(
  ended: readonly ScoredRecord[][],
  choose: Choose = entities => visibleTo(everything, {}, entities),
): StoredFindingTrend {
  const series = new Map<string, FindingSeries>();
  ended.forEach((entities, index) => {
    for (const { id, severity } of choose(entities)
      .flatMap(({ findings }) => findings)
      .filter(({ accepted }) => !accepted)) {
      const key = `${severities.indexOf(severity)} ${id}`;
      const each = series.get(key) ?? {
        id,
        severity,
        open: ended.map(() => 0),
      };
      each.open[index]++;
      series.set(key, each);
    }
  });
  return {
    days: days.slice(-ended.length),
    findings: [...series.entries()].sort().map(([, each]) => each),
  };
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())(
  'the trend of findings on %s',
  id => {
    it('counts what was open as each day ended, whatever became of it', async () => {
      const store = await createStore(await databases.init(id));
      const ended = await live(store);

      for (const length of [1, 5, days.length]) {
        await expect(
          store.findingTrend({ filters: {}, visibility: everything }, length),
        ).resolves.toEqual(trendOf(ended.slice(-length)));
      }
    });

    it('counts once what had any of several findings open', async () => {
      const store = await createStore(await databases.init(id));
      const ended = await live(store);
      const ids = findingIds.filter(finding =>
        ended
          .flat()
          .some(({ summary }) =>
            summary.findings.some(each => each.id === finding),
          ),
      );
      expect(ids.length).toBeGreaterThan(1);

      for (const findings of [ids, ids.slice(0, 1)]) {
        await expect(
          store.openTrend(
            { filters: {}, visibility: everything, findings },
            days.length,
          ),
        ).resolves.toEqual(
          ended.map((entities, index) => ({
            date: days.slice(-ended.length)[index],
            open: visibleTo(everything, { openFinding: findings }, entities)
              .length,
          })),
        );
      }
    });

    it('is that of the entities one may see, as they are filtered today', async () => {
      const store = await createStore(await databases.init(id));
      const ended = await live(store);
      const sight = {
        type: 'some' as const,
        uids: ended[ended.length - 1].map(({ uid }) => uid).slice(1),
        sources: ['domain:default/x'],
      };
      const visibility = await visibilityOf(store, sight);

      for (const filters of [
        {},
        { owner: ['group:default/a'] },
        { domain: ['domain:default/x'] },
      ]) {
        await expect(
          store.findingTrend({ filters, visibility }, days.length),
        ).resolves.toEqual(
          trendOf(ended, entities => visibleTo(sight, filters, entities)),
        );
      }
      await expect(
        store.findingTrend(
          {
            filters: { domain: ['domain:default/x'] },
            visibility: await visibilityOf(store, { ...sight, sources: [] }),
          },
          days.length,
        ),
      ).resolves.toEqual({ days, findings: [] });
    });

    it('keeps no more than it can tell of the days that are kept', async () => {
      const knex = await databases.init(id);
      const store = await createStore(knex);
      const ended = await live(store);
      const expected = trendOf(ended.slice(7));

      await scanTwice(store);
      await store.prune(
        Date.now() - new Date(`${days[7]}T12:00:00Z`).getTime(),
      );

      await expect(
        store.findingTrend(
          { filters: {}, visibility: everything },
          days.length,
        ),
      ).resolves.toEqual(expected);
      const spans: { from_day: number; until_day: number | null }[] =
        await knex('finding_spans').select('from_day', 'until_day');
      const first = Date.parse(days[7]) / 86_400_000;
      expect(
        spans.filter(
          ({ from_day: from, until_day: until }) =>
            until !== null && until <= Math.max(from, first),
        ),
      ).toEqual([]);
    });

    it('takes a day that is ahead for today', async () => {
      const store = await createStore(await databases.init(id));
      const finding = {
        id: 'no-backups',
        severity: 'high',
        accepted: false,
      } as const;
      setDate('2026-03-02T12:00:00Z');
      const writer = await store.beginScan();
      await writer.write([scoredRecord('a', { findings: [finding] })]);

      setDate('2026-03-01T12:00:00Z');

      await expect(
        store.findingTrend({ filters: {}, visibility: everything }, 2),
      ).resolves.toEqual({
        days: ['2026-02-28', '2026-03-01'],
        findings: [{ id: 'no-backups', severity: 'high', open: [0, 1] }],
      });
    });
  },
);
