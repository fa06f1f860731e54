import fc from 'fast-check';
import { flowLayout } from './flowLayout';

const levels = fc.record({
  rung: fc.constantFrom(undefined, 1, 2, 3, 5, 6) as fc.Arbitrary<
    1 | 2 | 3 | 5 | 6 | undefined
  >,
  platform: fc.boolean(),
});
const flows = fc.uniqueArray(
  fc.record({
    before: levels,
    after: levels,
    entities: fc.integer({ min: 1, max: 100_000 }),
  }),
  { selector: ({ before, after }) => JSON.stringify([before, after]) },
);

describe('the picture of what moves', () => {
  it('fills each level with its bands, and lets no two levels meet', () => {
    fc.assert(
      fc.property(flows, given => {
        const { before, after, ribbons, height } = flowLayout(given);
        for (const [nodes, end] of [
          [before, 'from'],
          [after, 'to'],
        ] as const) {
          nodes.forEach(({ top, height: own }, index) => {
            expect(top + own).toBeLessThanOrEqual(
              (nodes[index + 1]?.top ?? height) + 1e-6,
            );
          });
          const filled = ribbons.reduce(
            (sum, each) => sum + each[end].height,
            0,
          );
          const whole = nodes.reduce((sum, node) => sum + node.height, 0);
          expect(filled).toBeCloseTo(whole);
        }
        expect(ribbons).toHaveLength(given.length);
      }),
    );
  });
});
