import { Dependency, ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Ancestors } from './Ancestors';
import { KeptRecords } from './KeptRecords';
import { lossOf } from './lossOf';
import { Found, Known, Reading } from './Reading';
import {
  differAround,
  differInTeams,
  expectedView,
  foundView,
  present,
} from './views';

const checkout = 'component:default/checkout';
const orders = 'resource:default/orders';
const cluster = 'resource:default/cluster';

function dependency(
  entityRef: string,
  resilience?: ResilienceRung,
  availability?: number,
): Dependency {
  return { entityRef, resilience, availability };
}

function knownOf(
  records: Record<
    string,
    { teams?: number; gone?: boolean; missed?: boolean } & Partial<Dependency>
  >,
): Known {
  return new Map(
    Object.entries(records).map(
      ([entityRef, { teams, gone = false, missed = false, ...rest }]) => [
        entityRef,
        {
          input: 'input',
          gone,
          missed,
          dependency: { entityRef, teams, ...rest },
        },
      ],
    ),
  );
}

function found(...dependsOn: string[]): Found {
  return { dependsOn, standsOn: dependsOn, teams: [], isCluster: false };
}

function reading(
  entities: Record<string, Found>,
  more: Partial<Reading> = {},
): Reading {
  return {
    known: new Map(),
    ancestors: Ancestors.create(),
    kept: KeptRecords.create(),
    unread: new Set(),
    ...more,
    entities: new Map(Object.entries(entities)),
  };
}

describe('what the scans before have found', () => {
  it('is what is stored, but of what has left', () => {
    const known = knownOf({
      [orders]: { resilience: 3 },
      [cluster]: { teams: 4 },
      [checkout]: { resilience: 2, gone: true },
    });
    const view = expectedView(known);
    expect(view.dependency(orders)).toMatchObject({ resilience: 3 });
    expect(view.teamsOn(cluster)).toBe(4);
    expect(view.teamsOn(orders)).toBeUndefined();
    expect(view.dependency(checkout)).toBeUndefined();
    expect(present(known.get(checkout))).toBeUndefined();
    expect(present(known.get(orders))).toBe(known.get(orders));
  });
});

describe('what was found now', () => {
  it('is what was placed anew, else what is known, and nothing of what is not there', () => {
    const known = knownOf({
      [orders]: { resilience: 3 },
      [cluster]: { resilience: 2 },
      [checkout]: { resilience: 1 },
    });
    const settled = new Map([[orders, dependency(orders, 5)]]);
    const view = foundView(
      reading({ [orders]: found(), [cluster]: found() }, { known }),
      settled,
    );
    expect(view.dependency(orders)).toMatchObject({ resilience: 5 });
    expect(view.dependency(cluster)).toMatchObject({ resilience: 2 });
    expect(view.dependency(checkout)).toBeUndefined();
  });

  it('counts the teams that contend for a cluster', () => {
    const teams = (...names: string[]): Found => ({
      dependsOn: [],
      standsOn: [cluster],
      teams: names,
      isCluster: false,
    });
    const view = foundView(
      reading({
        [cluster]: { ...found(), isCluster: true },
        [checkout]: teams('group:default/a'),
        [orders]: teams('group:default/a', 'group:default/b'),
      }),
      new Map(),
    );
    expect(view.teamsOn(cluster)).toBe(2);
    expect(view.teamsOn(orders)).toBeUndefined();
  });
});

describe('two views', () => {
  const view = (on: Dependency, teams?: number) => ({
    dependency: (ref: string) => (ref === on.entityRef ? on : undefined),
    teamsOn: (ref: string) => (ref === cluster ? teams : undefined),
  });

  it.each<[string, Dependency, Dependency, boolean]>([
    [
      'the same',
      dependency(orders, 3, 99.9),
      dependency(orders, 3, 99.9),
      false,
    ],
    ['another rung', dependency(orders, 3), dependency(orders, 2), true],
    ['another promise', dependency(orders, 3, 99), dependency(orders, 3), true],
    ['something new', dependency(cluster, 3), dependency(orders, 3), true],
  ])('differ around what depends on %s: %#', (_, one, other, differs) => {
    const at = found(orders);
    expect(differAround(view(one), view(other), checkout, at)).toBe(differs);
    expect(differAround(view(other), view(one), checkout, at)).toBe(differs);
    expect(differAround(view(one), view(other), checkout, found())).toBe(false);
  });

  it('differ in the teams on a cluster, for it and for what depends on it', () => {
    const one = view(dependency(orders), 3);
    const other = view(dependency(orders), 4);
    expect(differInTeams(one, other, [orders, cluster])).toBe(true);
    expect(differInTeams(one, other, [orders])).toBe(false);
    expect(differAround(one, other, cluster, found())).toBe(true);
    expect(differAround(one, other, checkout, found(cluster))).toBe(true);
    expect(differAround(one, one, checkout, found(cluster))).toBe(false);
  });
});

describe('what a scan has lost', () => {
  it('is what is known to be there, and was neither found nor unreadable', () => {
    const known = knownOf({
      'component:default/there': {},
      'component:default/lost': {},
      'component:default/lost-again': { missed: true },
      'component:default/back': { missed: true },
      'component:default/unreadable': {},
      'component:default/gone': { gone: true, missed: true },
    });
    expect(
      lossOf(
        reading(
          {
            'component:default/there': found(),
            'component:default/back': found(),
          },
          { known, unread: new Set(['component:default/unreadable']) },
        ),
      ),
    ).toEqual({
      known: 5,
      missing: ['component:default/lost', 'component:default/lost-again'],
      missedBefore: new Set([
        'component:default/lost-again',
        'component:default/back',
      ]),
    });
  });
});
