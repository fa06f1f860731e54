import { component } from '../__testUtils__/entity';
import { RequirementInput } from '../requirements/grammar/types';
import { requirementInput, requirementKeys } from '../requirements/kinds';
import { RequirementValue } from '../requirements/values';
import { defaultThresholds } from '../thresholds/defaults';
import { lowestRung } from '../verdict/weigh';
import { assessEntity } from './assessEntity';

/** Each threshold of the ladder: key, value on its near side, rung, far side, rung. */
const thresholds: [string, string, number, string, number][] = [
  ['availability', '99.5', 2, '99.500000001', 3],
  ['availability', '99.95', 3, '99.950000001', 6],
  ['rto', '1h', 2, '59m59s', 3],
  ['rto', '1m', 3, '59s', 6],
  ['rpo', '1h1s', 2, '1h', 3],
  ['rpo', '1m', 3, '59s', 6],
  ['rto.zone', '1h', 2, '59m59s', 3],
  ['rpo.zone', '1h1s', 2, '1h', 3],
  ['rto.cluster', '1h', 3, '59m59s', 5],
  ['rpo.cluster', '1m', 3, '59s', 5],
  ['rto.region', '4h1s', 3, '4h', 5],
  ['rto.region', '5m1s', 5, '5m', 6],
  ['rpo.region', '1h1s', 3, '1h', 5],
  ['rpo.region', '1m1s', 5, '1m', 6],
  ['pods', '10', 1, '11', 2],
  ['pods', '100', 2, '101', 3],
  ['pods', '150000', 3, '150001', 5],
  ['pods', '50..99', 2, '50..100', 3],
  ['pods', '60000..150000', 3, '60000..150001', 5],
  ['nodes', '5000', 1, '5001', 5],
  ['nodes', '3..5', 1, '3..6', 3],
  ['reach', 'eu', 1, 'eu, us', 5],
  ['teams', '5', 1, '6', 4],
  ['survives', 'none', 1, 'node', 2],
  ['survives', 'node', 2, 'zone', 3],
  ['survives', 'zone', 3, 'cluster', 5],
  ['survives', 'cluster', 5, 'region', 6],
  ['audience', 'self', 1, 'team', 2],
  ['audience', 'customers', 2, 'paying', 3],
  ['change-control', 'none', 1, 'audited', 3],
  ['tenants', 'structured', 1, 'mixed', 4],
  ['tenants', 'mixed', 4, 'untrusted', 5],
  ['compliance', 'pci-dss', 1, 'strict-isolation', 5],
  ['compliance', 'geo-redundancy', 5, 'cross-region-guarantee', 6],
];

describe('the thresholds of the ladder', () => {
  it.each(thresholds)(
    '%s: %s calls for rung %i, %s for rung %i',
    (key, near, nearRung, far, farRung) => {
      const relaxed = assessEntity(component({ [key]: near }));
      const tightened = assessEntity(component({ [key]: far }));
      expect(relaxed.rung).toBe(nearRung);
      expect(relaxed.demands[0].rung).toBe(nearRung);
      for (const { demands } of [relaxed, tightened]) {
        const [{ rung, value }] = demands;
        expect(
          lowestRung(
            demands[0].key,
            value as RequirementValue,
            defaultThresholds,
          ),
        ).toBe(rung);
      }
      expect(tightened.rung).toBe(farRung);
      expect(tightened.demands[0]).toMatchObject({
        rung: farRung,
        forcing: true,
      });
    },
  );

  it.each([
    ['rto.node', '1s', 2],
    ['rpo.node', '0', 2],
    ['rpo', '0', 6],
  ])('%s: %s calls for rung %i', (key, value, rung) => {
    expect(assessEntity(component({ [key]: value })).rung).toBe(rung);
  });

  it.each([
    ['permitted-regions', '1'],
    ['state', 'stateful'],
    ['writes', 'every-region'],
  ])('%s: %s calls for nothing by itself', (key, value) => {
    const assessment = assessEntity(component({ [key]: value }));
    expect(assessment.status).toBe('unassessed');
    expect(assessment.demands).toMatchObject([{ key, rung: 1 }]);
  });

  it.each(requirementKeys)(
    'measures no value of a form that %s does not take',
    key => {
      const forms: Record<RequirementInput['type'], string[]> = {
        percentage: ['quantity'],
        duration: ['quantity'],
        count: ['quantity'],
        'count-or-range': ['quantity', 'range'],
        word: ['word'],
        words: ['list'],
      };
      const values: RequirementValue[] = [
        { type: 'quantity', amount: 1e9, unit: 'ratio' },
        { type: 'range', base: 1, peak: 1e9, unit: 'ratio' },
        { type: 'word', word: 'region' },
        { type: 'list', items: ['strict-isolation', 'eu'] },
      ];
      const own = forms[requirementInput(key).type];
      for (const value of values.filter(({ type }) => !own.includes(type))) {
        expect(lowestRung(key, value, defaultThresholds)).toBe(1);
      }
    },
  );

  it('names the threshold crossed and the threshold ahead', () => {
    const [demand] = assessEntity(component({ availability: '99.9' })).demands;
    expect(demand).toMatchObject({
      text: '99.9',
      threshold: { relation: 'above', amount: 99.5, unit: 'percent', rung: 3 },
      next: { relation: 'above', amount: 99.95, unit: 'percent', rung: 6 },
    });
  });
});
