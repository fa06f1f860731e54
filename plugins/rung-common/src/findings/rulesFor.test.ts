import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { defaultThresholds } from '../thresholds/defaults';
import { createContext } from './context';
import { findingRules } from './rules';
import { rulesFor } from './rulesFor';
import { Dependency, FindingContext, FindingRule } from './types';

const rules: readonly FindingRule[] = findingRules;

const dependencies: fc.Arbitrary<Dependency[]> = fc.array(
  fc.record(
    {
      entityRef: fc.constant('resource:default/orders-db'),
      resilience: fc.constantFrom(1, 2, 3, 5, 6),
      availability: fc.constantFrom(99, 99.9, 99.99),
    },
    { requiredKeys: ['entityRef'] },
  ),
  { maxLength: 2 },
);

function contextOf(
  stated: Record<string, string>,
  depended: readonly Dependency[],
): FindingContext {
  const entity = component({});
  entity.metadata.annotations = stated;
  const {
    recovery = 'none',
    isolation = 'namespace',
    ...assessment
  } = assessEntity(entity);
  return createContext({
    placement: { ...assessment, recovery, isolation },
    thresholds: defaultThresholds,
    exerciseAgeDays: 180,
    dependencies: depended,
    now: new Date('2026-11-22'),
  });
}

function idsOf(some: readonly FindingRule[]): string[] {
  return some.map(({ id }) => id).sort();
}

describe('the rules for what is stated', () => {
  it('are all that find something', () => {
    fc.assert(
      fc.property(annotations, dependencies, (stated, depended) => {
        const context = contextOf(stated, depended);
        const finding = (rule: FindingRule) => rule.find(context) !== undefined;
        expect(idsOf(rulesFor(context).filter(finding))).toEqual(
          idsOf(rules.filter(finding)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('leave out those whose subject nobody states', () => {
    const asked = (stated: Record<string, string>) =>
      idsOf(rulesFor(contextOf(stated, [])));
    const always = idsOf(rules.filter(({ about }) => about.length === 0));
    expect(asked({})).toEqual(always);
    expect(asked({ 'rung.dev/built.backups': 'untested' })).toEqual(
      [...always, 'no-backups', 'untested-backups'].sort(),
    );
    expect(asked({ 'rung.dev/compliance': 'pci-dss' })).toEqual(
      [
        ...always,
        'near-miss-compliance',
        'shared-tenancy',
        'unmapped-compliance',
      ].sort(),
    );
  });
});
