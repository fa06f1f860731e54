import fc from 'fast-check';
import { Loss } from '@rung/backstage-plugin-rung-common/wire';
import { SlowModel } from './__testUtils__/slowModel';
import { partlySeen, someCatalogs } from './__testUtils__/someCatalogs';
import { lossIn, nameOf, viewOf } from './__testUtils__/viewOf';
import { chainOf } from './chainOf';
import { GraphView } from './GraphView';
import { DEGRADED, DOWN, lose, UNKNOWN, UNTOUCHED } from './lose';
import { singlePoints } from './singlePoints';
import { GraphEntity, NONE } from './types';

const words: Record<number, string> = {
  [DOWN]: 'down',
  [DEGRADED]: 'degraded',
  [UNTOUCHED]: 'untouched',
  [UNKNOWN]: 'unknown',
};

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
          expect([ref, words[states[node]], uncertain[node] === 1]).toEqual([
            ref,
            expected[ref],
            model.isUncertain(ref, expected),
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('comes by the shortest chain, each step of which depends on the next', () => {
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
            expect(model.hard(model.get(steps[index]))).toContain(next);
          });
          expect(chain ? nameOf(view, chain.loss) : loss).toEqual(loss);
          expect(chain ? steps.length - 1 : Infinity).toBe(
            model.distance(ref, loss),
          );
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
            const steps = chain.nodes.length + (loss.kind === 'entity' ? 1 : 0);
            expect(steps).toBe(model.distance(ref, nameOf(view, loss)));
          }
        }
      }),
      { numRuns: 500 },
    );
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
