import fc from 'fast-check';
import { GraphEntity } from '../dependencyGraph';
import { viewOf } from '../dependencyGraph/__testUtils__/viewOf';
import { BlastOrder } from './BlastOrder';
import { readBlastCursor, writeBlastCursor } from './cursor';

const refs = ['api', 'component', 'resource'].flatMap(kind =>
  ['a', 'b', 'c', 'd'].map(name => `${kind}:default/${name}`),
);
const view = viewOf(
  refs.map((entityRef, number): GraphEntity => {
    const name = entityRef.split('/')[1];
    return { entityRef, number, kind: 'x', name, owners: [], dependsOn: [] };
  }),
);

/** Some nodes by rank, as what is asked for at one time or another. */
const someRanks = fc
  .array(fc.option(fc.nat(4), { nil: undefined }), {
    minLength: refs.length,
    maxLength: refs.length,
  })
  .map(rankOf =>
    [0, 1, 2, 3, 4].map(rank =>
      [...view.graph.byName].filter(node => rankOf[node] === rank),
    ),
  );

describe('the order of what is told', () => {
  it('is told page by page, each once', () => {
    fc.assert(
      fc.property(
        someRanks,
        fc.integer({ min: 1, max: 5 }),
        (ranked, limit) => {
          const order = BlastOrder.of(ranked);
          const told: number[] = [];
          while (told.length < order.total) {
            const cursor =
              told.length > 0 &&
              writeBlastCursor(order.placeAfter(view, told.length));
            const from = cursor
              ? order.countBefore(view, readBlastCursor(cursor))
              : 0;
            told.push(...order.slice(from, limit));
          }
          expect(told).toEqual(ranked.flat());
        },
      ),
    );
  });

  it('goes on behind what was told, whatever has come or gone before that', () => {
    fc.assert(
      fc.property(someRanks, fc.nat(), someRanks, (ranked, at, others) => {
        const before = BlastOrder.of(ranked);
        fc.pre(before.total > 0);
        const count = 1 + (at % before.total);
        const place = before.placeAfter(view, count);
        const last = [...view.graph.byName].indexOf(
          view.graph.nodeOf(place.entityRef),
        );
        const expected = others.flatMap((nodes, rank) =>
          nodes.filter(
            node =>
              rank > place.rank ||
              (rank === place.rank &&
                [...view.graph.byName].indexOf(node) > last),
          ),
        );
        const now = BlastOrder.of(others);
        expect(now.slice(now.countBefore(view, place), refs.length)).toEqual(
          expected,
        );
      }),
    );
  });
});
