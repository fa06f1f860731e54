import { GraphEntity, GraphPromise, lose, PlaceLoss } from '../dependencyGraph';
import { viewOf } from '../dependencyGraph/__testUtils__/viewOf';
import { itemOf } from './itemOf';
import { linksBetween } from './linksBetween';

const production = { environment: 'production', region: 'r1' };
const promises: GraphPromise[] = (['zone', 'region'] as const).map(domain => ({
  ...{ domain, of: 'survives', text: domain, survives: true, measured: false },
}));

function entity(
  kind: string,
  name: string,
  node: Partial<GraphEntity> = {},
): GraphEntity {
  const entityRef = `${kind}:default/${name}`;
  return {
    entityRef,
    number: 0,
    kind,
    name,
    owners: [],
    dependsOn: [],
    ...node,
  };
}

/** Each component is a system of its own. */
function component(
  name: string,
  dependsOn: string[],
  node?: Partial<GraphEntity>,
) {
  return entity('component', name, {
    system: `system:default/${name}`,
    dependsOn: dependsOn.map(each => `resource:default/${each}`),
    promises,
    ...node,
  });
}

const view = viewOf(
  [
    component('shop', ['b']),
    component('seen', [], { places: [{ cluster: 'b', zone: 'z1' }] }),
    component('wide', ['b', 'c']),
    component('vague', ['c', 'd']),
    component('blind', ['c', 'database']),
    entity('resource', 'database', { system: 'system:default/data' }),
    entity('resource', 'network'),
    entity('resource', 'b', {
      system: 'system:default/clusters',
      dependsOn: ['resource:default/network'],
      cluster: { name: 'b', zones: ['z1'], ...production },
    }),
    entity('resource', 'c', {
      cluster: { name: 'c', zones: ['z2'], ...production },
    }),
    entity('resource', 'd', { cluster: { name: 'd', ...production } }),
  ].map((each, number) => ({ ...each, number })),
);

function lost(kind: PlaceLoss | 'entity', name: string) {
  const node = view.graph.nodeOf(`resource:default/${name}`);
  const id = view.graph.zoneNames.find(name);
  return lose(view, kind === 'entity' ? { kind, node } : { kind, id });
}

function item(
  name: string,
  outage: ReturnType<typeof lose>,
  reader = { knowsClusters: true },
) {
  const node = view.find(`component:default/${name}`);
  return itemOf(view, outage, node, reader);
}

describe('what becomes of one entity', () => {
  it('is told with the cluster that goes down with what it depends on', () => {
    const outage = lost('entity', 'network');
    for (const name of ['shop', 'seen']) {
      expect(item(name, outage)).toMatchObject({
        state: 'down',
        chain: [
          { kind: 'cluster', name: 'b' },
          { kind: 'entity', name: 'resource:default/network' },
        ],
        places: { all: 1, left: 0 },
      });
      // Where it was seen is not for everybody.
      expect(item(name, outage, { knowsClusters: false }).chain).toEqual([
        { kind: 'cluster' },
        { kind: 'entity', name: 'resource:default/network' },
      ]);
    }
    expect(item('wide', outage)).toMatchObject({
      state: 'degraded',
      places: { all: 2, left: 1 },
    });
    expect(item('vague', outage)).toMatchObject({
      state: 'untouched',
      places: undefined,
    });
  });

  it('is kept for certain only where it cannot be down', () => {
    const outage = lost('zone', 'z1');
    expect(
      ['shop', 'wide', 'vague', 'blind'].map(name => {
        const { state, uncertain, promise } = item(name, outage);
        return [name, state, uncertain, promise?.state];
      }),
    ).toEqual([
      ['shop', 'down', undefined, 'broken'],
      ['wide', 'degraded', undefined, 'kept'],
      // Of one of its clusters nobody says where it is; the other one is left.
      ['vague', 'untouched', true, 'kept'],
      // Nobody says where the database is that it depends on.
      ['blind', 'untouched', true, 'unknown'],
    ]);
  });
});

describe('the links between systems', () => {
  it('carry no outage to who has places left', () => {
    const systems = ['shop', 'wide', 'clusters'].map(name =>
      view.graph.sources.find(`system:default/${name}`),
    );
    const links = linksBetween(view, lost('zone', 'z1'), {
      filters: {},
      listed: new Set(systems),
    });
    expect(links).toEqual([
      {
        from: 'system:default/shop',
        to: 'system:default/clusters',
        ...{ count: 1, carries: 1 },
      },
      {
        from: 'system:default/wide',
        to: 'system:default/clusters',
        ...{ count: 1, carries: 0 },
      },
    ]);
  });
});
