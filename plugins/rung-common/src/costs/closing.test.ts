import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { builtUnits } from '../built/builtUnits';
import { knownFacts } from '../built/knownFacts';
import { leastOf } from '../ladder/leastOf';
import { UnitKind } from '../ladder/units';
import { isStateless } from '../verdict/weigh';
import { closingOf } from './closing';

const closing = (stated: Record<string, string>) =>
  closingOf(assessEntity(component(stated))).map(
    ({ kind, count }) => `${count} ${kind}`,
  );

/** Any number of these may be declared. */
const facts = fc.record(
  {
    'built.control-plane': fc.constantFrom('managed', 'self-managed'),
    'built.zones': fc.constantFrom('1', '2', '3'),
    'built.clusters': fc.constantFrom('1', '2', '3'),
    'built.regions': fc.constantFrom('1', '2', '3'),
    'built.database': fc.constantFrom('single-region', 'synchronous'),
    'built.rung': fc.constantFrom('1', '2', '3', '5'),
    state: fc.constantFrom('stateless', 'stateful'),
  },
  { requiredKeys: [] },
);
const needed = fc.constantFrom<Record<string, string>>(
  { availability: '99' },
  { 'rto.zone': '5m' },
  { 'rto.cluster': '1m' },
  { survives: 'region' },
);

describe('closingOf', () => {
  it('names what the payments of the lesson take to ride out a zone', () => {
    expect(
      closing({
        availability: '99.95',
        audience: 'paying',
        'built.control-plane': 'self-managed',
        'built.control-plane-nodes': '1',
        'built.zones': '1',
        'built.backups': 'none',
      }),
    ).toEqual(['2 zone']);
  });

  it('names a region, a cluster and a copy of the data where a region is to be lost', () => {
    const one = {
      survives: 'region',
      'built.control-plane': 'managed',
      'built.zones': '3',
      'built.database': 'single-region',
    };
    expect(closing(one)).toEqual(['1 region', '1 cluster', '1 dataCopy']);
    expect(closing({ ...one, state: 'stateless' })).toEqual([
      '1 region',
      '1 cluster',
    ]);
    expect(closing({ ...one, 'built.database': 'synchronous' })).toEqual([
      '1 region',
      '1 cluster',
    ]);
  });

  it('takes nothing of what fits, and what closes it is just enough', () => {
    fc.assert(
      fc.property(needed, facts, (requirements, declared) => {
        const assessment = assessEntity(
          component({ ...requirements, ...(declared as {}) }),
        );
        const taken = closingOf(assessment);
        if (assessment.fit !== 'under-built') {
          return taken.length === 0;
        }
        const { built, resilience, demands } = assessment;
        const has = builtUnits(knownFacts(built!.facts), {
          stateless: isStateless(demands),
        });
        const least = leastOf(resilience!);
        return taken.every(
          ({ kind, count }: { kind: UnitKind; count: number }) =>
            count >= 1 && (has[kind] ?? 1) + count === least[kind],
        );
      }),
    );
  });
});
