import { TestDatabases } from '@backstage/backend-test-utils';
import { NeededRung } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportGroup,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { countsOf } from '../__testUtils__/countsOf';
import { groupsOf as namesIn } from '../__testUtils__/groupsOf';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { Sight, visibilityOf } from '../__testUtils__/sights';
import { randomEntities } from '../__testUtils__/randomEntities';
import { visibleTo } from '../__testUtils__/reportModel';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { matrixOf } from '../__testUtils__/matrixOf';
import { AssessmentStore } from './AssessmentStore';
import { Visibility } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const entities = randomEntities(150);
const everything: Visibility = { type: 'all' };

const sights: Sight[] = [
  everything,
  {
    type: 'some',
    uids: entities.map(({ uid }) => uid).filter((_, index) => index % 4 > 0),
    sources: ['domain:default/e001'],
  },
  {
    type: 'some',
    uids: entities.map(({ uid }) => uid).slice(0, 40),
    sources: [],
  },
  { type: 'some', uids: [], sources: [] },
];

const filterings: AssessmentFilters[] = [
  {},
  { resilience: [3, 5], built: [2, 3] },
  { finding: ['no-backups'], kind: ['component', 'api'] },
  { domain: ['domain:default/x', 'domain:default/e001'] },
  { status: ['unassessed', 'failed'] },
  { owner: ['group:default/a', 'user:default/c'] },
  { text: 'nowhere' },
  { kind: ['*'], fit: ['unknown'] },
];

type Summary = ReturnType<typeof visibleTo>[number];

function neededBy(members: readonly Summary[]): NeededRung | undefined {
  const stated = members.flatMap(({ resilience }) => resilience ?? []);
  if (stated.length === 0) {
    return undefined;
  }
  const resilience = Math.max(...stated) as NeededRung['resilience'];
  const platform = members.some(member => member.platform);
  return {
    rung: platform && resilience === 3 ? 4 : resilience,
    resilience,
    platform,
  };
}

/** The groups of a report, worked out without a database. */
function groupsOf(
  members: readonly Summary[],
  visible: readonly Summary[],
  grouping: (typeof reportGroupings)[number],
): ReportGroup[] {
  const namesOf = (member: Summary) => namesIn(member, grouping);
  const names = [...new Set(members.flatMap(namesOf))];
  return names
    .map((name): ReportGroup => {
      const group = members.filter(member => namesOf(member).includes(name));
      const itself = visible.filter(({ entityRef }) => entityRef === name);
      return {
        name,
        ...countsOf(group),
        needed: neededBy(group),
        own: neededBy(itself),
      };
    })
    .sort(
      (one, other) =>
        other.total - one.total ||
        // Characters that no name begins with stand for none.
        ((one.name ?? '\uFFFF') < (other.name ?? '\uFFFF') ? -1 : 1),
    );
}

/** What only the filter by kind keeps out, worked out without a database. */
function othersOf(
  sight: Sight,
  { kind, ...filters }: AssessmentFilters,
): Record<string, number> {
  const counted = visibleTo(sight, { kind, ...filters }, entities);
  const refs = new Set(counted.map(({ entityRef }) => entityRef));
  const others: Record<string, number> = {};
  for (const summary of visibleTo(sight, filters, entities)) {
    if (kind && !refs.has(summary.entityRef)) {
      others[summary.kind] = (others[summary.kind] ?? 0) + 1;
    }
  }
  return others;
}

describe.each(databases.eachSupportedId())('the report on %s', id => {
  let store: AssessmentStore;

  beforeAll(async () => {
    store = await createStore(await databases.init(id));
    const first = await store.beginScan();
    await first.write([...entities, scoredRecord('gone')]);
    const second = await store.beginScan();
    await second.markGone(['component:default/gone']);
  });

  it('counts what one may see of what is asked for', async () => {
    for (const sight of sights) {
      const visibility = await visibilityOf(store, sight);
      for (const filters of filterings) {
        const members = visibleTo(sight, filters, entities);
        const { totals, matrix, others } = await store.report({
          filters,
          visibility,
        });
        expect({ filters, totals, matrix, others }).toEqual({
          filters,
          others: othersOf(sight, filters),
          totals: countsOf(members),
          matrix: matrixOf(members),
        });
      }
    }
  });

  it.each(reportGroupings)('counts the same by %s', async groupBy => {
    for (const sight of sights) {
      const visibility = await visibilityOf(store, sight);
      const visible = visibleTo(sight, {}, entities);
      for (const filters of filterings) {
        const members = visibleTo(sight, filters, entities);
        const report = await store.report({ filters, visibility, groupBy });
        expect({ filters, ...report }).toEqual({
          filters,
          totals: countsOf(members),
          matrix: matrixOf(members),
          groups: groupsOf(members, visible, groupBy),
          others: othersOf(sight, filters),
        });
      }
    }
  });

  it('is made of one moment, whatever is written meanwhile', async () => {
    const write = async (accepted: boolean) =>
      store.writeEntity(
        await store.nextSequence(),
        scoredRecord('restless', {
          findings: [{ id: 'single-zone', severity: 'high', accepted }],
          tags: ['restless'],
        }),
      );
    let reporting = true;
    await write(false);
    const writing = (async () => {
      for (let round = 0; reporting; round++) {
        await write(round % 2 === 0);
      }
    })();
    const counted: object[] = [];
    for (let round = 0; round < 50; round++) {
      const { totals } = await store.report({
        filters: { tag: ['restless'] },
        visibility: everything,
      });
      counted.push(totals.findings);
    }
    reporting = false;
    await writing;

    const either = [
      { 'single-zone': { open: 1, accepted: 0 } },
      { 'single-zone': { open: 0, accepted: 1 } },
    ];
    for (const findings of counted) {
      expect(either).toContainEqual(findings);
    }
  });
});
