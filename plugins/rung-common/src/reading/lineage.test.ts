import type { Entity } from '@backstage/catalog-model';
import {
  followLineage,
  lineageOf,
  MOST_ANCESTORS,
  MOST_LEVELS,
  parentsInRelations,
  parentsInSpec,
} from './lineage';

const domains = (...names: string[]) =>
  names.map(name => `domain:default/${name}`);

/** Each domain with what it is a subdomain of. */
const known: Record<string, string[]> = {
  'component:default/a': ['system:default/s', 'domain:default/own'],
  'system:default/s': domains('sub'),
  'domain:default/own': domains('top'),
  'domain:default/sub': domains('middle', 'gone'),
  'domain:default/middle': domains('top'),
  'domain:default/top': domains('middle'),
};
const parentsOf = (ref: string) =>
  Object.hasOwn(known, ref) ? known[ref] : undefined;

describe('lineageOf', () => {
  it('goes up level by level, each once, and leaves out what is not there', () => {
    expect(lineageOf('component:default/a', parentsOf)).toEqual([
      'system:default/s',
      ...domains('own', 'sub', 'top', 'middle'),
    ]);
    expect(lineageOf('system:default/s', parentsOf)).toEqual(
      domains('sub', 'middle', 'top'),
    );
    expect(lineageOf('component:default/unknown', parentsOf)).toEqual([]);
  });

  it('ends a circle without coming back to where it began', () => {
    expect(lineageOf('domain:default/top', parentsOf)).toEqual(
      domains('middle'),
    );
    expect(lineageOf('domain:default/x', () => ['domain:default/x'])).toEqual(
      [],
    );
  });

  it('is bounded in height and in number', () => {
    const above = (ref: string) => [`${ref}x`];
    expect(lineageOf('domain:default/a', above)).toHaveLength(MOST_LEVELS);
    const wide = (ref: string) =>
      Array.from({ length: 40 }, (_, index) => `${ref}${index}`);
    expect(lineageOf('domain:default/a', wide)).toHaveLength(MOST_ANCESTORS);
    let asked = 0;
    lineageOf('domain:default/a', ref => {
      asked++;
      return wide(ref);
    });
    expect(asked).toBeLessThanOrEqual(1 + MOST_LEVELS * MOST_ANCESTORS);
  });
});

describe('followLineage', () => {
  it('asks for all of a level at a time, and for nothing twice', async () => {
    const found = new Map([
      ['component:default/a', known['component:default/a']],
    ]);
    const asked: string[][] = [];
    const lineage = await followLineage('component:default/a', {
      parentsOf: ref => found.get(ref),
      look: async refs => {
        asked.push(refs);
        refs.forEach(ref => {
          const parents = parentsOf(ref);
          return parents && found.set(ref, parents);
        });
      },
    });
    expect(lineage).toEqual(lineageOf('component:default/a', parentsOf));
    expect(asked).toEqual([
      ['system:default/s', 'domain:default/own'],
      domains('sub', 'top'),
      domains('middle', 'gone'),
    ]);
  });
});

it('asks for nothing else where the entity itself is not there', async () => {
  const asked: string[][] = [];
  const lineage = await followLineage('component:default/gone', {
    parentsOf: () => undefined,
    look: async refs => {
      asked.push(refs);
    },
  });
  expect(lineage).toEqual([]);
  expect(asked).toEqual([['component:default/gone']]);
});

function entity(rest: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'a', namespace: 'Trade' },
    ...rest,
  } as Entity;
}

describe('what an entity is part of', () => {
  it('is all that its relations say, in one order', () => {
    const targets = [
      'domain:default/b',
      'system:default/z',
      'component:default/parent',
      'system:default/a',
      'Domain:default/a',
      'system:default/z',
    ];
    const relations = [
      { type: 'hasPart', targetRef: 'system:default/x' },
      { type: 'partOf' },
      ...targets.map(targetRef => ({ type: 'partOf', targetRef })),
    ];
    const expected = [
      'system:default/a',
      'system:default/z',
      'domain:default/a',
      'domain:default/b',
    ];
    expect(parentsInRelations(entity({ relations }))).toEqual(expected);
    relations.reverse();
    expect(parentsInRelations(entity({ relations }))).toEqual(expected);
    expect(parentsInRelations(entity({}))).toEqual([]);
    expect(parentsInRelations(entity({ relations: [null, 'x'] }))).toEqual([]);
    const many = Array.from({ length: MOST_ANCESTORS + 1 }, (_, index) => ({
      type: 'partOf',
      targetRef: `system:default/s${index}`,
    }));
    expect(parentsInRelations(entity({ relations: many }))).toHaveLength(
      MOST_ANCESTORS,
    );
  });

  it('is what a file says, in the namespaces it says', () => {
    expect(
      parentsInSpec(entity({ spec: { system: 'Shop', domain: 'x/sales' } })),
    ).toEqual(['system:trade/shop', 'domain:x/sales']);
    expect(
      parentsInSpec(entity({ kind: 'Domain', spec: { subdomainOf: 'sales' } })),
    ).toEqual(['domain:trade/sales']);
    expect(
      parentsInSpec(
        entity({
          kind: 'Domain',
          spec: { subdomainOf: ' domain:default/sales ' },
        }),
      ),
    ).toEqual(['domain:default/sales']);
  });

  it.each([
    [undefined],
    [{}],
    [{ system: 7, domain: '', subdomainOf: null }],
    [{ system: 'a:b:c', domain: 'a/b/c', subdomainOf: ':' }],
    [{ system: 'group:default/x', domain: ['sales'] }],
  ])('is nothing where a file says %j', spec => {
    expect(parentsInSpec(entity({ spec }))).toEqual([]);
  });
});
