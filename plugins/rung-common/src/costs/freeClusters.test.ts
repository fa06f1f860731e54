import fc from 'fast-check';
import { couldLeaveOf, freeClusters, Placed } from './freeClusters';

const names = ['a', 'b', 'c', 'd', 'e'];

/** Some entities, each on some clusters of three regions and four zones. */
const placed: fc.Arbitrary<Placed[]> = fc
  .array(
    fc.record({
      places: fc.uniqueArray(
        fc.record(
          {
            cluster: fc.constantFrom(...names),
            region: fc.constantFrom('north', 'south', 'west'),
            zone: fc.constantFrom('1', '2', '3', '4'),
          },
          { requiredKeys: ['cluster'] },
        ),
        {
          minLength: 1,
          maxLength: 6,
          selector: place => JSON.stringify(Object.values(place)),
        },
      ),
      couldLeave: fc.integer({ min: 0, max: 4 }),
      least: fc.constantFrom(
        { cluster: 1, region: 1, zone: 1 },
        { cluster: 1, region: 1, zone: 3 },
        { cluster: 2, region: 1 },
        { cluster: 2, region: 2 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(all => all.map((one, index) => ({ entityRef: `e${index}`, ...one })));

function kept(entity: Placed, free: readonly string[]) {
  return entity.places.filter(({ cluster }) => !free.includes(cluster));
}

function count(
  places: Placed['places'],
  scope: 'cluster' | 'region' | 'zone',
): number {
  return new Set(places.flatMap(place => place[scope] ?? [])).size;
}

/** Whether everybody still has what they need once all of these are gone. */
function isAchievable(all: readonly Placed[], free: readonly string[]) {
  return all.every(entity => {
    const left = kept(entity, free);
    const gone = count(entity.places, 'cluster') - count(left, 'cluster');
    return (
      gone <= couldLeaveOf(entity) &&
      (['cluster', 'region', 'zone'] as const).every(
        scope =>
          count(left, scope) >=
          Math.min(entity.least[scope] ?? 0, count(entity.places, scope)),
      )
    );
  });
}

function subsetsOf(items: readonly string[]): string[][] {
  return items.reduce<string[][]>(
    (sets, item) => [...sets, ...sets.map(set => [...set, item])],
    [[]],
  );
}

describe('freeClusters', () => {
  it('frees the clusters of the lesson that nobody else is on', () => {
    const tool: Placed = {
      entityRef: 'component:default/office-tool',
      places: names.map(cluster => ({ cluster })),
      couldLeave: 4,
      least: { cluster: 1, region: 1, zone: 1 },
    };
    expect(freeClusters([tool], names)).toEqual(['a', 'b', 'c', 'd']);
    const other = {
      ...tool,
      entityRef: 'component:default/other',
      places: [{ cluster: 'a' }, { cluster: 'b' }],
      couldLeave: 0,
    };
    expect(freeClusters([tool, other], names)).toEqual(['c', 'd', 'e']);
    expect(
      freeClusters([tool, { ...other, couldLeave: 1 }], names),
    ).toHaveLength(4);
  });

  it('leaves two regions to what has to ride out the loss of one', () => {
    const fleet: Placed = {
      entityRef: 'component:default/payments',
      places: [
        { cluster: 'a', region: 'north' },
        { cluster: 'b', region: 'north' },
        { cluster: 'c', region: 'south' },
      ],
      couldLeave: 1,
      least: { cluster: 2, region: 2 },
    };
    expect(freeClusters([fleet], ['c'])).toEqual([]);
    expect(freeClusters([fleet], ['a', 'b', 'c'])).toEqual(['a']);
  });

  it('is always achievable, names each cluster once, and leaves nothing that could go by itself', () => {
    fc.assert(
      fc.property(placed, all => {
        const free = freeClusters(all, names);
        const runOn = new Set(
          all.flatMap(({ places }) => places.map(({ cluster }) => cluster)),
        );
        return (
          new Set(free).size === free.length &&
          free.every(cluster => runOn.has(cluster)) &&
          isAchievable(all, free) &&
          [...runOn].every(
            cluster =>
              free.includes(cluster) || !isAchievable(all, [...free, cluster]),
          )
        );
      }),
    );
  });

  it('frees at least one wherever any can go, and never more than the best choice', () => {
    fc.assert(
      fc.property(placed, all => {
        const runOn = [
          ...new Set(
            all.flatMap(({ places }) => places.map(({ cluster }) => cluster)),
          ),
        ];
        const best = Math.max(
          ...subsetsOf(runOn)
            .filter(set => isAchievable(all, set))
            .map(set => set.length),
        );
        const { length } = freeClusters(all, names);
        return length <= best && (length > 0 || best === 0);
      }),
    );
  });

  it('prefers what is free anyway', () => {
    const tool: Placed = {
      entityRef: 'component:default/tool',
      places: [{ cluster: 'a' }, { cluster: 'b' }],
      couldLeave: 1,
      least: { cluster: 1 },
    };
    expect(freeClusters([tool], ['a', 'b'], new Set(['b']))).toEqual(['b']);
  });
});
