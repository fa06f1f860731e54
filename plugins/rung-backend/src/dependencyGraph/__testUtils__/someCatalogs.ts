import fc from 'fast-check';
import { GraphEntity } from '../types';

const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(
  name => `component:default/${name}`,
);
const clusters = ['c1', 'c2', 'c3'].map(name => `resource:default/${name}`);
const absent = 'resource:default/absent';

const regions = ['r1', 'r2'];
/** Each in its region, and one name that both have. */
const zones = ['r1-a', 'r1-b', 'r2-a'];

const places = fc.record(
  {
    cluster: fc.constantFrom('c1', 'c2', 'c3'),
    region: fc.constantFrom(...regions),
    zone: fc.constantFrom(...zones),
  },
  { requiredKeys: ['cluster'] },
);

const refs = fc.uniqueArray(fc.constantFrom(...names, ...clusters, absent), {
  maxLength: 4,
});

function component(entityRef: string) {
  return fc
    .record({
      dependsOn: refs,
      soft: fc.uniqueArray(fc.constantFrom(...names, ...clusters), {
        maxLength: 2,
      }),
      places: fc.array(places, { maxLength: 3 }),
      looked: fc.constantFrom(true as const, undefined),
    })
    .map((node): GraphEntity => ({ ...base(entityRef, 'Component'), ...node }));
}

function cluster(entityRef: string) {
  return fc
    .record({
      dependsOn: fc.uniqueArray(fc.constantFrom(...names, ...clusters), {
        maxLength: 1,
      }),
      cluster: fc.record(
        {
          name: fc.constant(entityRef.split('/')[1]),
          environment: fc.constantFrom('production', 'staging'),
          region: fc.constantFrom(...regions),
          zones: fc.uniqueArray(fc.constantFrom(...zones), { maxLength: 3 }),
        },
        { requiredKeys: ['name'] },
      ),
    })
    .map((node): GraphEntity => ({ ...base(entityRef, 'Resource'), ...node }));
}

function base(entityRef: string, kind: string) {
  const name = entityRef.split('/')[1];
  return {
    entityRef,
    number: [...names, ...clusters].indexOf(entityRef),
    kind,
    name,
    owners: [],
    dependsOn: [],
  };
}

/** Small catalogs with circles, soft dependencies and places that are not known. */
export const someCatalogs: fc.Arbitrary<GraphEntity[]> = fc
  .tuple(...names.map(component), ...clusters.map(cluster))
  .chain(all => fc.subarray(all, { minLength: 1 }));

/** One of them, and which of its entities a reader does not see. */
export const partlySeen: fc.Arbitrary<[GraphEntity[], Set<string>]> =
  someCatalogs.chain(entities =>
    fc.tuple(
      fc.constant(entities),
      fc
        .subarray(entities.map(({ entityRef }) => entityRef))
        .map(hidden => new Set(hidden)),
    ),
  );
