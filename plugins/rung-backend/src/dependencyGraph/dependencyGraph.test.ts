import fc from 'fast-check';
import { Loss } from '@rung/backstage-plugin-rung-common/wire';
import { SlowModel } from './__testUtils__/slowModel';
import { partlySeen, someCatalogs } from './__testUtils__/someCatalogs';
import { lossIn, nameOf, viewOf } from './__testUtils__/viewOf';
import { chainOf } from './chainOf';
import { GraphView } from './GraphView';
import { lose } from './lose';
import { singlePoints } from './singlePoints';
import {
  DEGRADED,
  DOWN,
  MAY_BE_DEGRADED,
  MAY_BE_DOWN,
  UNKNOWN,
  UNTOUCHED,
} from './states';
import { GraphEntity, NONE } from './types';

const words: Record<number, string> = {
  [DOWN]: 'down',
  [DEGRADED]: 'degraded',
  [UNTOUCHED]: 'untouched',
  [UNKNOWN]: 'unknown',
};

const doubts: Record<number, string | undefined> = {
  [MAY_BE_DEGRADED]: 'degraded',
  [MAY_BE_DOWN]: 'down',
};

/** Whether a cluster or a dependency leads from one entity to the next one. */
function isStep(model: SlowModel, ref: string, next: string): boolean {
  const entity = model.get(ref);
  return [...model.hard(entity), ...model.placing(entity)].includes(next);
}

function refsDown(entities: readonly GraphEntity[], loss: Loss): string[] {
  const view = viewOf(entities);
  const found = lossIn(view, loss);
  const isIn =
    found.kind === 'entity' ? found.node !== NONE : found.id !== NONE;
  if (!isIn) {
    return [];
  }
  const { states } = lose(view, found);
  return view.graph.refs.filter((_, node) => states[node] === DOWN);
}

function outageOf(view: GraphView, loss: Loss) {
  const outage = lose(view, lossIn(view, loss));
  return { ...outage, outage };
}

/** A catalog and one of the losses that it has. */
const someLosses = partlySeen.chain(([entities, hidden]) => {
  const model = SlowModel.create(entities, hidden);
  const losses = model.losses();
  return losses.length === 0
    ? fc.constant(undefined)
    : fc
        .constantFrom(...losses)
        .map(loss => ({ entities, hidden, model, loss }));
});

describe('what a loss takes down', () => {
  it('is what the rules say, for whoever sees whatever part', () => {
    fc.assert(
      fc.property(someLosses, some => {
        fc.pre(some !== undefined);
        const { entities, hidden, model, loss } = some;
        const view = viewOf(entities, hidden);
        const { states, uncertain } = outageOf(view, loss);
        const expected = model.states(loss);
        for (const ref of model.refs()) {
          const node = view.find(ref);
          expect([ref, words[states[node]], doubts[uncertain[node]]]).toEqual([
            ref,
            expected[ref],
            model.doubt(ref, loss),
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('comes by the shortest chain, each step of which goes down with the next', () => {
    fc.assert(
      fc.property(someLosses, some => {
        fc.pre(some !== undefined);
        const { entities, hidden, model, loss } = some;
        const view = viewOf(entities, hidden);
        const { outage } = outageOf(view, loss);
        const chains = model.refs().map(ref => {
          const node = view.find(ref);
          const chain = chainOf(view, outage, node);
          expect(chain === undefined).toBe(outage.states[node] !== DOWN);
          return { ref, chain };
        });
        for (const { ref, chain } of chains) {
          const way = chain?.nodes.map(each => view.graph.refs[each]) ?? [];
          const steps = [ref, ...way];
          if (chain && loss.kind === 'entity' && ref !== loss.name) {
            steps.push(loss.name);
          }
          steps.slice(1).forEach((next, index) => {
            expect(isStep(model, steps[index], next)).toBe(true);
          });
          expect(chain ? nameOf(view, chain.loss) : loss).toEqual(loss);
          // It ends at a cluster whose own places are lost, whatever else takes it.
          expect(chain ? steps.length - 1 : 0).toBeLessThanOrEqual(
            chain ? model.distance(ref, loss) : 0,
          );
          const last = steps.at(-1)!;
          expect(!chain || model.distance(last, loss) === 0).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is no more with a place more', () => {
    const place = fc.constantFrom(
      { cluster: 'c1', region: 'r1', zone: 'r1-a' },
      { cluster: 'c9', region: 'r9', zone: 'r9-a' },
    );
    fc.assert(
      fc.property(someLosses, fc.nat(), place, (some, at, added) => {
        fc.pre(some !== undefined);
        const { entities, loss } = some;
        const index = at % entities.length;
        const grown = entities.map((entity, each) =>
          each === index && entity.places && entity.places.length > 0
            ? { ...entity, places: [...entity.places, added] }
            : entity,
        );
        expect(refsDown(entities, loss)).toEqual(
          expect.arrayContaining(refsDown(grown, loss)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is no more with a cluster more that an entity is stated to be in', () => {
    const refs = ['c1', 'c2', 'c3'].map(name => `resource:default/${name}`);
    fc.assert(
      fc.property(
        someLosses,
        fc.nat(),
        fc.constantFrom(...refs),
        (some, at, added) => {
          fc.pre(some !== undefined);
          const { entities, loss } = some;
          const entity = entities[at % entities.length];
          const open = SlowModel.create(entities);
          // For whom no place is known, one place more is a place to lose.
          fc.pre(!entity.cluster && open.places(entity).length > 0);
          fc.pre(open.refs().includes(added));
          const grown = entities.map(each =>
            each === entity
              ? { ...each, dependsOn: [...each.dependsOn, added] }
              : each,
          );
          expect(refsDown(entities, loss)).toEqual(
            expect.arrayContaining(refsDown(grown, loss)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is no more without a dependency, or with a soft one', () => {
    fc.assert(
      fc.property(someLosses, fc.nat(), fc.nat(), (some, at, which) => {
        fc.pre(some !== undefined);
        const { entities, loss } = some;
        const { dependsOn, soft = [] } = entities[at % entities.length];
        const target = dependsOn[which % dependsOn.length];
        fc.pre(
          target !== undefined && !target.startsWith('resource:default/c'),
        );
        const changed = (node: Partial<GraphEntity>) =>
          entities.map((entity, each) =>
            each === at % entities.length ? { ...entity, ...node } : entity,
          );
        const before = refsDown(entities, loss);
        const without = changed({
          dependsOn: dependsOn.filter(ref => ref !== target),
        });
        const softened = changed({ soft: [...soft, target] });
        expect(before).toEqual(expect.arrayContaining(refsDown(without, loss)));
        // A soft one is as good as none.
        expect(refsDown(softened, loss)).toEqual(refsDown(without, loss));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('single points of failure', () => {
  it('are the smallest losses that take it down', () => {
    fc.assert(
      fc.property(partlySeen, ([entities, hidden]) => {
        const model = SlowModel.create(entities, hidden);
        const view = viewOf(entities, hidden);
        for (const ref of model.refs()) {
          const { points } = singlePoints(view, view.find(ref), 100);
          const found = points.map(({ loss }) => nameOf(view, loss));
          const expected = model.singlePoints(ref);
          expect(found).toEqual(expect.arrayContaining(expected));
          expect([ref, found.length]).toEqual([ref, expected.length]);
          for (const { loss, chain } of points) {
            const name = nameOf(view, loss);
            const way = chain.nodes.map(each => view.graph.refs[each]);
            const steps = [ref, ...way];
            if (loss.kind === 'entity') {
              steps.push(name.name);
            }
            steps.slice(1).forEach((next, index) => {
              expect(isStep(model, steps[index], next)).toBe(true);
            });
            expect(steps.length - 1).toBe(model.distance(ref, name));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function entityOf(kind: string, name: string, node: Partial<GraphEntity>) {
  return {
    entityRef: `${kind}:default/${name}`,
    ...{ kind, name, owners: [], dependsOn: [], ...node },
  };
}

/** In a zone of its own. */
function clusterOn(name: string, dependsOn: string[]) {
  return entityOf('resource', name, {
    dependsOn,
    cluster: {
      name,
      environment: 'production',
      region: 'r1',
      zones: [`${name}-a`],
    },
  });
}

/** A shop that is placed on a cluster, which depends on a network and a hub. */
function shopOn(dependsOn: string[]): GraphEntity[] {
  return [
    entityOf('component', 'shop', { dependsOn }),
    entityOf('component', 'portal', { dependsOn: ['component:default/shop'] }),
    entityOf('component', 'seen', {
      places: [{ cluster: 'b', region: 'r1', zone: 'b-a' }],
    }),
    entityOf('resource', 'network', {}),
    clusterOn('b', ['resource:default/network', 'resource:default/hub']),
    clusterOn('c', ['resource:default/network']),
    clusterOn('hub', []),
  ].map((each, number) => ({ ...each, number }));
}

describe('a cluster that goes down with what it depends on', () => {
  const network: Loss = { kind: 'entity', name: 'resource:default/network' };
  const hub: Loss = { kind: 'zone', name: 'hub-a' };
  const both = ['resource:default/b', 'resource:default/c'];

  it.each([
    [network, ['resource:default/b'], ['shop', 'portal', 'seen', 'b', 'c']],
    [network, both, ['shop', 'portal', 'seen', 'b', 'c']],
    [hub, ['resource:default/b'], ['shop', 'portal', 'seen', 'b', 'hub']],
    [hub, both, ['seen', 'b', 'hub']],
  ])('takes who has no other place: %j, on %j', (loss, dependsOn, down) => {
    const names = refsDown(shopOn(dependsOn), loss).map(
      ref => ref.split('/')[1],
    );
    expect(names.filter(name => name !== 'network')).toEqual(down);
  });

  it('makes what takes it a single point of failure', () => {
    const pointsOf = (dependsOn: string[]) => {
      const view = viewOf(shopOn(dependsOn));
      return singlePoints(view, 0, 100).points.map(
        point => nameOf(view, point.loss).name,
      );
    };
    expect(pointsOf(['resource:default/b'])).toEqual([
      'b-a',
      'b',
      'hub-a',
      'hub',
      'resource:default/network',
    ]);
    expect(pointsOf(both)).toEqual(['r1', 'resource:default/network']);
  });

  it('is looked for no longer than others can wait, however many depend on each other', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `c${index}`);
    const chained = names.map((name, index) =>
      clusterOn(name, [`resource:default/${names[index + 1] ?? names[0]}`]),
    );
    const view = viewOf(
      [
        entityOf('component', 'shop', { dependsOn: ['resource:default/c0'] }),
        ...chained,
      ].map((each, number) => ({ ...each, number })),
    );
    const { points, uncertain } = singlePoints(view, 0, 5);
    expect(points.map(({ loss }) => nameOf(view, loss).name)).toEqual([
      'c0-a',
      'c0',
    ]);
    expect(uncertain).toBe(true);
  });
});

describe('what is hidden', () => {
  /** All that is worked out for a reader, by ref. */
  function told(entities: readonly GraphEntity[], hidden: Set<string>) {
    const view = viewOf(entities, hidden);
    const model = SlowModel.create(entities, hidden);
    return model.losses().map(loss => {
      const { outage } = outageOf(view, loss);
      return [
        loss,
        model.refs().map(ref => {
          const node = view.find(ref);
          return [
            ref,
            outage.states[node],
            outage.uncertain[node],
            chainOf(view, outage, node)?.nodes.map(
              each => view.graph.refs[each],
            ),
            singlePoints(view, node, 100).points.map(point =>
              nameOf(view, point.loss),
            ),
          ];
        }),
      ];
    });
  }

  it('changes nothing of what is told, whatever it is and whether it is', () => {
    fc.assert(
      fc.property(partlySeen, someCatalogs, ([entities, hidden], others) => {
        const open = entities.filter(({ entityRef }) => !hidden.has(entityRef));
        const replaced = entities.map(entity =>
          hidden.has(entity.entityRef)
            ? others.find(each => each.entityRef === entity.entityRef) ?? entity
            : entity,
        );
        const all = told(entities, hidden);
        expect(told(open, hidden)).toEqual(all);
        expect(told(replaced, hidden)).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});
