import fc from 'fast-check';
import { resiliencePath } from '../ladder/types';
import { deriveResilience } from './deriveResilience';
import { missingFrom } from './missingFrom';
import { builtWords, BuiltFacts, Fact } from './types';

function factsOf(facts: BuiltFacts): Fact[] {
  return Object.entries(facts).map(([key, value]) => ({
    key: key as Fact['key'],
    value,
    source: { type: 'declared' },
  }));
}

function missing(facts: BuiltFacts, needed: 2 | 3 | 5 | 6, stateless = false) {
  return missingFrom({ facts: factsOf(facts) }, needed, { stateless }).map(
    ({ id, count }) => `${count} ${id}`,
  );
}

const counts = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const derived: fc.Arbitrary<BuiltFacts> = fc.record(
  {
    'control-plane': fc.constantFrom(...builtWords['control-plane']),
    'control-plane-nodes': fc.integer({ min: 1, max: 4 }),
    zones: counts,
    clusters: counts,
    regions: counts,
    database: fc.constantFrom(...builtWords.database),
    backups: fc.constantFrom(...builtWords.backups),
  },
  { requiredKeys: [] },
);

/** The facts once all that is missing is built. */
function completed(
  facts: BuiltFacts,
  parts: ReturnType<typeof missingFrom>,
): BuiltFacts {
  const after = { ...facts };
  for (const { id, count } of parts) {
    if (id === 'regions' || id === 'clusters' || id === 'zones') {
      after[id] = (after[id] ?? 1) + count;
    } else if (id === 'control-plane') {
      after['control-plane'] = 'managed';
    } else if (id === 'replicated-data') {
      after.database = 'global';
    }
  }
  return after;
}

describe('what is missing', () => {
  it('is counted against the least that the needed rung takes', () => {
    const payments: BuiltFacts = {
      'control-plane': 'self-managed',
      'control-plane-nodes': 1,
      zones: 1,
      backups: 'none',
    };
    expect(missing(payments, 3)).toEqual([
      '2 zones',
      '1 control-plane',
      '1 backups',
    ]);
    expect(missing(payments, 2)).toEqual(['1 control-plane']);
    const managed: BuiltFacts = { 'control-plane': 'managed', zones: 3 };
    expect(missing({ ...managed, backups: 'untested' }, 5)).toEqual([
      '1 clusters',
      '1 tested-backups',
    ]);
    expect(missing(managed, 6)).toEqual([
      '1 regions',
      '1 clusters',
      '1 replicated-data',
    ]);
    expect(missing({ ...managed, backups: 'none' }, 6, true)).toEqual([
      '1 regions',
      '1 clusters',
    ]);
  });

  it('says nothing of parts where the rung is told as a whole', () => {
    expect(missing({ rung: 2 }, 6)).toEqual([]);
    expect(missing({ rung: 2, zones: 1 }, 3)).toEqual(['2 zones']);
  });

  it('names what is enough to get to the needed rung', () => {
    fc.assert(
      fc.property(
        derived,
        fc.constantFrom(...resiliencePath),
        fc.boolean(),
        (facts, needed, stateless) => {
          const built = deriveResilience(facts, stateless);
          fc.pre(built !== undefined && built < needed);
          const parts = missingFrom({ facts: factsOf(facts) }, needed, {
            stateless,
          });
          expect(parts).not.toEqual([]);
          expect(
            deriveResilience(completed(facts, parts), stateless),
          ).toBeGreaterThanOrEqual(needed);
        },
      ),
    );
  });
});
