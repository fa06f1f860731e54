import type { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/entity';
import { formatValue } from '../requirements/formatValue';
import { requirementKinds } from '../requirements/kinds';
import { readRequirements } from './readRequirements';
import { requirementKeys } from '../requirements/types';

function read(key: string, value: string) {
  const { requirements, problems } = readRequirements(
    component({ [key]: value }),
  );
  return { requirement: requirements[0], problem: problems[0] };
}

describe('readRequirements', () => {
  it('has one kind for each key, in the same order', () => {
    expect(requirementKinds.map(({ key }) => key)).toEqual(requirementKeys);
  });

  it.each([
    ['availability', '99.9', '99.9'],
    ['availability', '99.95%', '99.95'],
    ['availability', ' 99 % ', '99'],
    ['availability', '0.000000001', '0.000000001'],
    ['rto', '30s', '30s'],
    ['rto', '90m', '1h30m'],
    ['rto', '1H30M', '1h30m'],
    ['rto', '1d', '1d'],
    ['rto', 'PT5M', '5m'],
    ['rto', 'p1dt2h', '1d2h'],
    ['rto.region', '240m', '4h'],
    ['rpo', '0', '0'],
    ['rpo', '0s', '0'],
    ['rpo.zone', 'PT0S', '0'],
    ['survives', 'Zone', 'zone'],
    ['audience', 'PAYING', 'paying'],
    ['change-control', 'audited', 'audited'],
    ['pods', '40', '40'],
    ['pods', '40..400', '40..400'],
    ['nodes', '3 .. 12', '3..12'],
    ['reach', 'EU, us,eu', 'eu, us'],
    ['teams', '7', '7'],
    ['tenants', 'mixed', 'mixed'],
    ['compliance', 'PCI-DSS', 'pci-dss'],
    ['compliance', 'none', 'none'],
    ['permitted-regions', '1', '1'],
    ['state', 'stateless', 'stateless'],
    ['writes', 'every-region', 'every-region'],
  ])('reads %s: %j as %j', (key, value, expected) => {
    const { requirement, problem } = read(key, value);
    expect(problem).toBeUndefined();
    expect(requirement.key).toBe(key);
    expect(formatValue(requirement.value)).toBe(expected);
    expect(requirement.guess).toBe(false);
    expect(requirement.source).toEqual({
      type: 'entity',
      entityRef: 'component:default/checkout',
      annotation: `rung.dev/${key}`,
    });
  });

  it.each(requirementKeys.map(key => [key]))(
    'knows none and a guess for %s',
    key => {
      expect(read(key, ' None ').requirement).toMatchObject({
        value: { type: 'none' },
        guess: false,
      });
      expect(read(key, 'none ?').requirement).toMatchObject({
        value: { type: 'none' },
        guess: true,
      });
    },
  );

  it.each([
    ['availability', '', 'The value is empty.'],
    ['availability', '?', 'The value is empty.'],
    ['availability', '99,9', 'The value is not a percentage.'],
    ['availability', '100', 'The value is not above 0 and below 100.'],
    ['availability', '0', 'The value is not above 0 and below 100.'],
    ['availability', '-1', 'The value is not a percentage.'],
    ['rto', 'fifteen minutes', 'The value is not a duration.'],
    ['rto', '15', 'The value is not a duration.'],
    ['rto', '1m2h', 'The value is not a duration.'],
    ['rto', 'P', 'The value is not a duration.'],
    ['rto', 'PT', 'The value is not a duration.'],
    ['rto', '0', 'The value is not a duration.'],
    ['rto', '0s', 'The value leaves no time to recover.'],
    ['rto', '9999999999d', 'The value is not a duration.'],
    ['pods', '0', 'The value is less than one.'],
    ['pods', '0..4', 'The value has a base of less than one.'],
    ['pods', '400..40', 'The value has a peak below its base.'],
    ['pods', 'many', 'The value is not a whole number.'],
    ['teams', '2.5', 'The value is not a whole number.'],
    ['reach', 'eu,,us', 'The value has an empty name between its commas.'],
    [
      'reach',
      Array.from({ length: 65 }, (_, index) => `r${index}`).join(','),
      'The value lists more than 64 names.',
    ],
    [
      'audience',
      'everyone',
      'The value is not one of the words this requirement knows.',
    ],
    ['rto', '1'.repeat(257), 'The value is longer than 256 characters.'],
  ])('reports %s: %j', (key, value, reason) => {
    const { requirement, problem } = read(key, value);
    expect(requirement).toBeUndefined();
    expect(problem).toMatchObject({ key, reason });
    expect(problem.expected).toMatch(/^Write .+, or none where/);
    expect(value.startsWith(problem.value.replace('…', ''))).toBe(true);
    expect(problem.value.length).toBeLessThanOrEqual(81);
  });

  it('reads only known keys, in the order of the keys, whatever the order of the annotations', () => {
    const stated = { teams: '3', rto: '1h', availability: '99.5', rtp: '1h' };
    const reversed = Object.fromEntries(Object.entries(stated).reverse());
    expect(readRequirements(component(stated))).toEqual(
      readRequirements(component(reversed)),
    );
    expect(
      readRequirements(component(stated)).requirements.map(({ key }) => key),
    ).toEqual(['availability', 'rto', 'teams']);
  });

  it('does nothing for keys that are named like methods, inherited keys, and broken entities', () => {
    const nothing = { requirements: [], problems: [] };
    expect(
      readRequirements(
        component({ constructor: '1', toString: '1', hasOwnProperty: '1' }),
      ),
    ).toEqual(nothing);

    const inherited = component({});
    inherited.metadata.annotations = Object.create({ 'rung.dev/rto': '1h' });
    expect(readRequirements(inherited)).toEqual(nothing);

    const methods = component({ rto: '1h' });
    Object.assign(methods.metadata.annotations!, { hasOwnProperty: 'x' });
    expect(readRequirements(methods).requirements).toHaveLength(1);

    for (const broken of [undefined, {}, { metadata: { annotations: 'x' } }]) {
      expect(readRequirements(broken as unknown as Entity)).toEqual(nothing);
    }
    const numeric = component({});
    Object.assign(numeric.metadata.annotations!, { 'rung.dev/teams': 3 });
    expect(readRequirements(numeric)).toEqual(nothing);
  });
});
