import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AssessmentFilters,
  assessmentOrders,
} from '@rung/backstage-plugin-rung-common/wire';
import { UnitCount, unitKinds } from '@rung/backstage-plugin-rung-common';
import fc from 'fast-check';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { Sight, visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { excessOf } from '../__testUtils__/excessOf';
import { randomEntities } from '../__testUtils__/randomEntities';
import { visibleTo } from '../__testUtils__/reportModel';
import { findingWeight } from '../scoring';
import { AssessmentStore } from './AssessmentStore';
import { ListPosition, ListQuery } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const entities = randomEntities(120);

function guessesOf({ requirements }: Pick<Watched, 'requirements'>): number {
  return requirements.filter(({ forcing, guess }) => forcing && guess).length;
}

/** What has moved lately before what is close before guesses. */
function nearingWeight(summary: Watched): number {
  const triggers = summary.nearBySource.map(({ trigger }) => trigger);
  const today = Math.floor(Date.now() / 86_400_000);
  const latest = Math.max(
    0,
    ...triggers.map(({ moved }) =>
      moved ? Math.floor(Date.parse(moved.at) / 86_400_000) : 0,
    ),
  );
  return (
    Math.max(0, latest - (today - 30)) * 10_000 +
    triggers.filter(({ headroom }) => headroom > 0).length * 100 +
    guessesOf(summary)
  );
}

/** Regions before clusters before zones before copies of the data. */
function couldGoWeight({ couldGo }: { couldGo: UnitCount[] }) {
  const [regions, clusters, zones, copies] = unitKinds.map(
    kind => couldGo.find(item => item.kind === kind)?.count ?? 0,
  );
  return regions * 1e6 + clusters * 1e4 + zones * 100 + copies;
}

type Watched = Pick<
  (typeof entities)[number]['summary'],
  'requirements' | 'nearBySource'
>;

const statuses = ['failed', 'unassessed', 'incomplete', 'assessed'];

const sights: Record<string, Sight> = {
  all: { type: 'all' },
  some: {
    type: 'some',
    uids: entities.map(({ uid }) => uid).filter((_, index) => index % 3 > 0),
    sources: ['domain:default/x'],
  },
  // Few are looked up one by one.
  one: {
    type: 'some',
    uids: entities.slice(-1).map(({ uid }) => uid),
    sources: [],
  },
  none: { type: 'some', uids: [], sources: [] },
};

/** How many different answers there are at least, where there are few. */
const variety: Record<string, number> = { one: 1, none: 0 };

/** Each filter with values that some have, one at least, and that none has. */
const single: AssessmentFilters[] = [
  {},
  { entityRef: [entities[4].summary.entityRef, 'api:default/nobody'] },
  {
    entityRef: entities
      .slice(7, 57)
      .map(({ summary }) => summary.entityRef.toUpperCase()),
  },
  { rung: [4] },
  { rung: [1, 6] },
  { resilience: [3] },
  { resilience: [2, 5] },
  { built: [1] },
  { built: [5, 6] },
  { platform: true },
  { platform: false },
  { fit: ['fits', 'over-built'] },
  { status: ['unassessed'] },
  { builtSource: ['observed'] },
  { builtSource: ['likely', 'unknown'] },
  { observed: true },
  { observed: false },
  { cluster: ['one'] },
  { cluster: ['two', 'nowhere'] },
  { zone: ['a', 'b'] },
  { region: ['eu-2'] },
  { region: ['eu'] },
  { status: ['failed', 'incomplete'] },
  { finding: ['no-backups'] },
  { finding: ['single-zone', 'no-off-region-backups'] },
  { missing: ['rto'] },
  { missing: ['rpo', 'teams'], unreadable: ['scale'] },
  { unreadable: ['rto'] },
  { unreadable: ['compliance'] },
  { kind: ['component', 'DOMAIN'] },
  { kind: ['comp'] },
  { owner: ['group:default/a'] },
  { owner: ['Group:Default/B', 'group:default/nobody'] },
  { system: ['system:default/e000'] },
  { domain: ['domain:default/x'] },
  { domain: ['Domain:default/e001', 'domain:default/x'] },
  { lifecycle: ['experimental'] },
  { lifecycle: ['ÜBER', 'production'] },
  { tag: ['java'] },
  { tag: ['a'] },
  { tag: ['A%B', 'a"b'] },
  { tag: ['%'] },
  { text: 'E01' },
  { text: 'café Ü' },
  { text: '%' },
  { text: '_' },
  { text: '\\' },
  { text: '0%' },
  { text: 'nowhere' },
];

/** Several at once, the same in every run. */
const combined = fc
  .sample(
    fc.array(fc.constantFrom(...single), { minLength: 2, maxLength: 4 }),
    {
      numRuns: 60,
      seed: 1,
    },
  )
  .map((filters): AssessmentFilters => Object.assign({}, ...filters));

async function allPages(
  store: AssessmentStore,
  query: Omit<ListQuery, 'after'>,
) {
  const refs: string[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await store.list({ ...query, after });
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    refs.push(...page.items.map(({ entityRef }) => entityRef));
    after = page.next;
  } while (after);
  return refs;
}

describe.each(databases.eachSupportedId())('the list on %s', id => {
  let store: AssessmentStore;
  const changed = new Map<string, string>();

  beforeAll(async () => {
    store = await createStore(await databases.init(id));
    for (let start = 0; start < entities.length; start += 30) {
      const at = `2026-05-0${start / 30 + 1}T10:00:00.000Z`;
      setDate(at);
      const writer = await store.beginScan();
      const written = entities.slice(start, start + 30);
      await writer.write(written);
      written.forEach(({ summary }) => changed.set(summary.entityRef, at));
    }
    jest.useRealTimers();
  });

  it.each(Object.keys(sights))(
    'holds the visible entities that pass all filters: %s',
    async name => {
      const visibility = await visibilityOf(store, sights[name]);
      const found = new Set<number>();
      for (const filters of [...single, ...combined]) {
        const { items, next } = await store.list({
          filters,
          visibility,
          orderBy: 'name',
          descending: false,
          limit: 200,
        });
        const expected = visibleTo(sights[name], filters, entities);
        expect({
          filters,
          next,
          items: items
            .map(({ entityRef, domain }) => [entityRef, domain])
            .sort(),
          total: await store.count({ filters, visibility }),
        }).toEqual({
          filters,
          next: undefined,
          items: expected
            .map(({ entityRef, domain }) => [entityRef, domain])
            .sort(),
          total: expected.length,
        });
        found.add(items.length);
      }
      // The filters are worth asking: they let through more and less.
      expect(found.size).toBeGreaterThan(variety[name] ?? 20);
    },
  );

  describe.each(assessmentOrders)('ordered by %s', orderBy => {
    it.each([
      ['ascending', false],
      ['descending', true],
    ] as const)(
      '%s has everything once, page by page',
      async (_, descending) => {
        for (const sight of Object.values(sights)) {
          const visibility = await visibilityOf(store, sight);
          const sign = descending ? -1 : 1;
          const last = descending ? -Infinity : Infinity;
          const expected = visibleTo(sight, {}, entities)
            .map(
              ({
                entityRef,
                name,
                rung,
                climb,
                owners,
                status,
                ...summary
              }) => ({
                entityRef,
                value: {
                  rung: rung ?? 0,
                  excess: excessOf(summary) ?? last,
                  headroom: climb?.type === 'threshold' ? climb.headroom : last,
                  name,
                  changed: changed.get(entityRef)!,
                  owner: [...owners].sort()[0] ?? '',
                  status: statuses.indexOf(status),
                  findings: findingWeight(summary.findings),
                  'could-go': couldGoWeight(summary),
                  nearing: nearingWeight(summary),
                  guesses: guessesOf(summary),
                }[orderBy],
              }),
            )
            .sort((one, other) => {
              if (one.value !== other.value) {
                return one.value < other.value ? -sign : sign;
              }
              return one.entityRef < other.entityRef ? -sign : sign;
            })
            .map(({ entityRef }) => entityRef);

          const query = { filters: {}, visibility, orderBy, descending };
          for (const limit of [7, 40, 120]) {
            await expect(allPages(store, { ...query, limit })).resolves.toEqual(
              expected,
            );
          }
        }
      },
    );
  });

  it('gives whole summaries', async () => {
    const { items } = await store.list({
      filters: {},
      visibility: { type: 'all' },
      orderBy: 'name',
      descending: false,
      limit: 120,
    });
    const byRef = new Map(items.map(item => [item.entityRef, item]));
    for (const { summary } of entities) {
      const at = changed.get(summary.entityRef);
      expect(byRef.get(summary.entityRef)).toEqual({
        ...summary,
        assessedAt: at,
        changedAt: at,
      });
    }
  });
});
