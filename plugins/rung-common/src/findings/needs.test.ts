import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { defaultThresholds } from '../thresholds/defaults';
import { createContext } from './context';
import { findingRules } from './rules';
import { FindingRule } from './types';

const rules: readonly FindingRule[] = findingRules;

/** Everything that a rule may look at, where nothing is declared or depended on. */
function contextOf(stated: Record<string, string>) {
  const entity = component({});
  entity.metadata.annotations = Object.fromEntries(
    Object.entries(stated).filter(([key]) => !key.includes('built.')),
  );
  const {
    recovery = 'none',
    isolation = 'namespace',
    ...assessment
  } = assessEntity(entity);
  return createContext({
    placement: { ...assessment, recovery, isolation },
    thresholds: defaultThresholds,
    exerciseAgeDays: 180,
    dependencies: [],
    now: new Date('2026-11-22'),
  });
}

describe('what a finding needs', () => {
  it('is what it finds nothing without', () => {
    fc.assert(
      fc.property(annotations, stated => {
        const context = contextOf(stated);
        const found = rules.filter(
          ({ needs, find }) => needs && find(context) !== undefined,
        );
        expect(found.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is said of every finding that is about what is built', () => {
    const aboutFacts = rules.filter(({ about }) =>
      about.some(key => key.startsWith('built.')),
    );
    expect(aboutFacts.filter(({ needs }) => needs !== 'facts')).toEqual([]);
  });
});
