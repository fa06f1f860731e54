import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';
import { visibilityOf } from '../__testUtils__/sights';

const databases = TestDatabases.create({ ids: databaseIds });

const cluster = entity('Resource', 'cluster', {
  spec: { type: 'kubernetes-cluster' },
});

function registered(name: string, uid: string, rto: string, owner: string) {
  return entity('Component', name, {
    states: { rto },
    metadata: { uid },
    spec: { owner, dependsOn: ['resource:cluster'] },
  });
}

/** More than are in one page of the catalog. */
const others = ['b', 'c', 'd', 'e'].map(name =>
  registered(name, name, '15m', 'group:others'),
);

/** As it is read when it is registered again between two pages. */
function readTwice(earlier: Entity, later: Entity): Entity[] {
  return [cluster, earlier, ...others, later];
}

describe.each(databases.eachSupportedId())(
  'an entity that is registered again while the catalog is read, on %s',
  id => {
    const older = registered('a', 'older', '30s', 'group:former');
    const newer = registered('a', 'newer', '2h', 'group:latter');

    it('counts as it was read last, and once', async () => {
      const { scan, summaries, store } = await scanning(
        await databases.init(id),
        readTwice(older, newer),
      );

      await expect(scan()).resolves.toMatchObject({
        counts: { read: 6, scored: 6, written: 6, failed: 0 },
      });

      const { a } = await summaries();
      expect(a).toMatchObject({ owners: ['group:default/latter'] });
      expect(a.requirements).toContainEqual(
        expect.objectContaining({ key: 'rto', text: '2h' }),
      );
      await expect(
        store.list({
          filters: {},
          visibility: await visibilityOf(store, {
            type: 'some',
            uids: ['newer', 'older'],
            sources: [],
          }),
          orderBy: 'name',
          descending: false,
          limit: 10,
        }),
      ).resolves.toMatchObject({ items: [{ name: 'a' }] });
      await expect(
        store.getDependencies(['resource:default/cluster']),
      ).resolves.toMatchObject([{ teams: 2 }]);
    });

    it('leaves one change behind where it was known before', async () => {
      const { scan, store, catalog } = await scanning(
        await databases.init(id),
        [cluster, older, ...others],
      );
      await scan();
      catalog.set(readTwice(older, newer));
      await scan();

      const { items } = await store.history('component:default/a', {
        limit: 10,
      });
      // The one before has left, and the one that is there now has come.
      expect(
        items.map(({ before, after }) => [before?.status, after?.status]),
      ).toEqual([
        [undefined, 'incomplete'],
        ['incomplete', undefined],
      ]);
      await expect(scan()).resolves.toMatchObject({ counts: { written: 0 } });
    });

    it('changes nothing where it was registered as it is known', async () => {
      const { scan, store, catalog } = await scanning(
        await databases.init(id),
        [cluster, newer, ...others],
      );
      await scan();
      catalog.set(readTwice(older, newer));

      await expect(scan()).resolves.toMatchObject({ counts: { written: 0 } });
      const { items } = await store.history('component:default/a', {
        limit: 10,
      });
      expect(items).toEqual([]);
    });
  },
);
