import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Fit,
  fits,
  UnitKind,
  unitKinds,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { Sight, visibilityOf } from '../__testUtils__/sights';
import { groupsOf } from '../__testUtils__/groupsOf';
import { randomEntities } from '../__testUtils__/randomEntities';
import { visibleTo } from '../__testUtils__/reportModel';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { ScoredRecord } from '../scoring';
import { AssessmentStore } from './AssessmentStore';
import { StoredSpendGroup } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const stated = [
  'resource:default/one',
  'resource:default/three',
  'resource:default/tests',
];

/** Where a cluster is, as a Resource in the catalog states it. */
function clusterOf(name: string, environment: string): ScoredRecord {
  const entityRef = `resource:default/${name}`;
  return scoredRecord(
    name,
    { kind: 'Resource', entityRef },
    {
      dependency: { entityRef },
      node: {
        owners: [],
        dependsOn: [],
        cluster: { name, environment, zones: ['a', 'b'] },
      },
    },
  );
}

/** What was seen nowhere states any of the clusters, or none. */
const entities = [
  ...randomEntities(150).map((record, index) => ({
    ...record,
    placingClusters: record.places
      ? []
      : stated.filter((_, place) => index % (place + 2) === 0),
  })),
  clusterOf('one', 'live'),
  clusterOf('three', 'live'),
  clusterOf('tests', 'tests'),
];

const sights: Sight[] = [
  { type: 'all' },
  {
    type: 'some',
    // One of the clusters among them, and the one of them that counts not.
    uids: entities.map(({ uid }) => uid).filter((_, index) => index % 4 < 3),
    sources: ['domain:default/e001'],
  },
  { type: 'some', uids: [], sources: [] },
];
const filterings: AssessmentFilters[] = [
  {},
  { owner: ['group:default/a', 'user:default/c'] },
  { fit: ['over-built'], kind: ['component', 'api'] },
  { text: 'nowhere' },
];

type Summary = ReturnType<typeof visibleTo>[number];

const recordOf = new Map(
  entities.map(record => [record.summary.entityRef, record]),
);

/** The names of the clusters where it was seen, else of those that it states. */
function clustersOf({ entityRef }: Summary, visible: readonly Summary[]) {
  const { places, placingClusters = [] } = recordOf.get(entityRef) ?? {};
  return [
    ...new Set(
      places
        ? places.map(place => place.cluster)
        : placingClusters.flatMap(ref => {
            const found = visible.find(each => each.entityRef === ref);
            return found && found.name !== 'tests' ? found.name : [];
          }),
    ),
  ];
}

function couldLeave({ couldGo }: Summary): number {
  return couldGo.find(({ kind }) => kind === 'cluster')?.count ?? 0;
}

/** The clusters that all of them that run there could leave. */
function sparedBy(
  members: readonly Summary[],
  visible: readonly Summary[],
): string[] {
  return [...new Set(members.flatMap(each => clustersOf(each, visible)))]
    .filter(cluster =>
      members.every(
        member =>
          couldLeave(member) > 0 ||
          !clustersOf(member, visible).includes(cluster),
      ),
    )
    .sort();
}

function unitsOf(members: readonly Summary[], sum: 'couldGo' | 'closing') {
  return unitKinds.flatMap((kind: UnitKind) => {
    const count = members
      .flatMap(member => member[sum])
      .filter(unit => unit.kind === kind)
      .reduce((total, unit) => total + unit.count, 0);
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** A group, worked out without a database. */
function groupOf(
  name: string | undefined,
  members: readonly Summary[],
  visible: readonly Summary[],
): StoredSpendGroup {
  return {
    name,
    total: members.length,
    fits: Object.fromEntries(
      fits.map(fit => [fit, members.filter(each => each.fit === fit).length]),
    ) as Record<Fit, number>,
    couldGo: unitsOf(members, 'couldGo'),
    closing: unitsOf(members, 'closing'),
    leaving: members
      .filter(member => couldLeave(member) > 0)
      .map(member => ({
        entityRef: member.entityRef,
        count: couldLeave(member),
      })),
    spared: sparedBy(members, visible),
  };
}

function inOrder(group: StoredSpendGroup): StoredSpendGroup {
  return {
    ...group,
    leaving: [...group.leaving].sort((one, other) =>
      one.entityRef < other.entityRef ? -1 : 1,
    ),
    spared: [...group.spared].sort(),
  };
}

function byName(one: StoredSpendGroup, other: StoredSpendGroup): number {
  return (one.name ?? '') < (other.name ?? '') ? -1 : 1;
}

describe.each(databases.eachSupportedId())('savings and spend on %s', id => {
  let store: AssessmentStore;

  beforeAll(async () => {
    store = await createStore(await databases.init(id));
    const first = await store.beginScan();
    await first.write([
      ...entities,
      // What has left the catalog needs nothing any more, and frees nothing.
      scoredRecord('gone', {}, { places: [{ cluster: 'east' }] }),
    ]);
    const second = await store.beginScan();
    await second.markGone(['component:default/gone']);
  });

  it.each([undefined, ...reportGroupings])(
    'adds up what one may see of what is asked for, by %s',
    async groupBy => {
      for (const sight of sights) {
        const visibility = await visibilityOf(store, sight);
        const visible = visibleTo(sight, {}, entities);
        for (const filters of filterings) {
          const members = visibleTo(sight, filters, entities);
          const names = [
            ...new Set(
              members.flatMap(member =>
                groupBy ? groupsOf(member, groupBy) : [undefined],
              ),
            ),
          ];
          const { totals, groups, placed, spared } = await store.spend({
            filters,
            visibility,
            groupBy,
            countedEnvironment: 'live',
          });
          expect(inOrder(totals)).toEqual(
            inOrder(groupOf(undefined, members, visible)),
          );
          expect(groups?.map(inOrder).sort(byName)).toEqual(
            groupBy &&
              names
                .map(name =>
                  inOrder(
                    groupOf(
                      name,
                      members.filter(member =>
                        groupsOf(member, groupBy).includes(name),
                      ),
                      visible,
                    ),
                  ),
                )
                .sort(byName),
          );
          expect(spared.sort()).toEqual(sparedBy(visible, visible));
          expect(
            placed.map(one => [one.entityRef, one.couldLeave]).sort(),
          ).toEqual(
            visible
              .filter(
                one =>
                  couldLeave(one) > 0 && clustersOf(one, visible).length > 0,
              )
              .map(one => [one.entityRef, couldLeave(one)])
              .sort(),
          );
        }
      }
    },
  );
});
