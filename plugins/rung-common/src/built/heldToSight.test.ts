import fc from 'fast-check';
import { resilienceOf } from '../ladder/path';
import { RungNumber, rungNumbers } from '../ladder/types';
import { deriveResilience } from './deriveResilience';
import { heldToSight } from './heldToSight';
import { BuiltFact, BuiltFacts } from './types';

/** Every value that makes a difference to the rung. */
const values = {
  'control-plane': ['managed', 'self-managed'],
  'control-plane-nodes': [1, 2, 3, 5],
  zones: [1, 2, 3],
  clusters: [1, 2, 3],
  regions: [1, 2, 3],
  database: ['single-region', 'async-replicas', 'global'],
} as const;

type Key = keyof typeof values;

const keys = Object.keys(values) as Key[];

/** What can be built, whatever nobody has seen. */
function possible(seen: Partial<BuiltFacts>, stateless: boolean): number[] {
  const all = keys.reduce<BuiltFacts[]>(
    (some, key) =>
      seen[key] === undefined
        ? some.flatMap(facts =>
            values[key].map(value => ({ ...facts, [key]: value })),
          )
        : some,
    [seen],
  );
  return [...new Set(all.map(facts => deriveResilience(facts, stateless)!))];
}

const sights: fc.Arbitrary<Partial<BuiltFacts>> = fc
  .record(
    Object.fromEntries(
      keys.map(key => [key, fc.constantFrom(...values[key])]),
    ) as Record<Key, fc.Arbitrary<never>>,
    { requiredKeys: [] },
  )
  .filter(seen => Object.keys(seen).length > 0);

const declared = (value: RungNumber): BuiltFact => ({
  key: 'rung',
  value,
  source: { type: 'declared' },
});

describe('heldToSight', () => {
  it('lets a rung stand between the lowest and the highest that can be built, and else takes the nearer', () => {
    fc.assert(
      fc.property(
        sights,
        fc.constantFrom(...rungNumbers),
        fc.boolean(),
        (seen, rung, stateless) => {
          const facts = Object.entries(seen).map(([key, value]) => ({
            key: key as Key,
            value,
            source: { type: 'observed', certainty: 'certain' } as const,
          }));
          const [{ value, declared: replaced }] = heldToSight(
            [declared(rung), ...facts],
            stateless,
          );
          const built = resilienceOf(rung);
          const rungs = possible(seen, stateless);
          const nearest = Math.min(
            Math.max(built, Math.min(...rungs)),
            Math.max(...rungs),
          );
          expect(value).toBe(nearest === built ? rung : nearest);
          expect(replaced).toBe(nearest === built ? undefined : rung);
        },
      ),
      { numRuns: 500 },
    );
  });
});
