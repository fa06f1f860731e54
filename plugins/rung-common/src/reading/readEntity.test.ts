import type { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/entity';
import { formatValue } from '../requirements/formatValue';
import { requirementKeys } from '../requirements/kinds';
import { problemText } from '../wording/problemText';
import { readEntity } from './readEntity';

function read(key: string, value: string) {
  const { requirements, problems } = readEntity(component({ [key]: value }));
  return { requirement: requirements[0], problem: problems[0] };
}

describe('readEntity', () => {
  it.each([
    ['availability', '99.9', '99.9'],
    ['availability', '99.95%', '99.95'],
    ['availability', ' 99 % ', '99'],
    ['availability', '50', '50'],
    ['availability', '99.999999999', '99.999999999'],
    ['rto', '30s', '30s'],
    ['rto', '90m', '1h30m'],
    ['rto', '1H30M', '1h30m'],
    ['rto', '1d', '1d'],
    ['rto', 'PT5M', '5m'],
    ['rto', 'p1dt2h', '1d2h'],
    ['rto', '1.5h', '1h30m'],
    ['rto', '1d0.5h', '1d30m'],
    ['rto', 'PT0.5H', '30m'],
    ['rto', '0.25s', '0.25s'],
    ['rto', '0.000000001s', '0.000000001s'],
    ['rto', '0.333h', '19m58.8s'],
    ['rto', '1w', '7d'],
    ['rto', 'P1W', '7d'],
    ['rto', '1w1d', '8d'],
    ['rto', '0', '0'],
    ['rto.zone', '0s', '0'],
    ['rto.region', 'PT0S', '0'],
    ['rto.region', '240m', '4h'],
    ['rpo', '0', '0'],
    ['rpo', '0s', '0'],
    ['rpo.zone', 'PT0S', '0'],
    ['survives', 'Zone', 'zone'],
    ['audience', 'PAYING', 'paying'],
    ['change-control', 'audited', 'audited'],
    ['pods', '1', '1'],
    ['pods', '40', '40'],
    ['pods', '1..1', '1..1'],
    ['pods', '40..400', '40..400'],
    ['nodes', '3 .. 12', '3..12'],
    ['reach', 'EU, us,eu', 'eu, us'],
    ['teams', '1', '1'],
    ['teams', '7', '7'],
    ['tenants', 'mixed', 'mixed'],
    ['compliance', 'PCI-DSS', 'pci-dss'],
    ['compliance', 'none', 'none'],
    ['compliance', 'x'.repeat(256), 'x'.repeat(256)],
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
    ['availability', '100', 'The value is not from 50 and below 100.'],
    ['availability', '49.999', 'The value is not from 50 and below 100.'],
    ['availability', '1.1', 'The value is not from 50 and below 100.'],
    [
      'availability',
      '0',
      'The value is a fraction of one and not a percentage.',
    ],
    [
      'availability',
      '0.3',
      'The value is a fraction of one and not a percentage.',
    ],
    [
      'availability',
      '1',
      'The value is a fraction of one and not a percentage.',
    ],
    ['availability', '-1', 'The value is not a percentage.'],
    ['rto', 'fifteen minutes', 'The value is not a duration.'],
    ['rto', '15', 'The value is not a duration.'],
    ['rto', 'P', 'The value is not a duration.'],
    ['rto', 'PT', 'The value is not a duration.'],
    ['rto', '1.5h30x', 'The value is not a duration.'],
    ['rto', '1 month', 'The value is not a duration.'],
    ['rto', '1.h', 'The value is not a duration.'],
    ['rto', '9999999999d', 'The value is not a duration.'],
    ['pods', '0', 'The value is less than one.'],
    ['pods', '0..4', 'The value has a base of less than one.'],
    ['pods', 'many', 'The value is not a whole number.'],
    ['pods', 'x40..400', 'The value is not a whole number.'],
    ['pods', '40..400x', 'The value is not a whole number.'],
    ['teams', '2.5', 'The value is not a whole number.'],
    ['compliance', ',', 'The value has an empty name between its commas.'],
    [
      'compliance',
      'none, pci-dss',
      'The value says none and names something beside it.',
    ],
    ['reach', 'eu, None', 'The value says none and names something beside it.'],
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
  ])('reports %s: %j', (key, value, what) => {
    const { requirement, problem } = read(key, value);
    expect(requirement).toBeUndefined();
    expect(problem.key).toBe(key);
    const text = problemText(problem);
    expect(text.what).toBe(what);
    expect(text.advice).toMatch(/^Write .+, or none where/);
    expect(value.startsWith(problem.value.replace('…', ''))).toBe(true);
    expect(problem.value.length).toBeLessThanOrEqual(81);
  });

  it.each([
    ['availability', '0.999', '99.9'],
    ['availability', '0.999?', '99.9?'],
    ['availability', '0.9995', '99.95'],
    ['availability', '.999', undefined],
    ['availability', '0.999%', '99.9'],
    ['availability', '99,9', '99.9'],
    ['availability', '99,95 %', '99.95'],
    ['availability', '>= 99.9', '99.9'],
    ['availability', '99.9 percent', '99.9'],
    ['availability', '>= 99', '99'],
    ['availability', 'about 99.9', undefined],
    ['availability', '99.9 or so', undefined],
    ['availability', '0,999', undefined],
    ['rto', '4 hours', '4h'],
    ['rto', '4 hours?', '4h?'],
    ['rto', '5min', '5m'],
    ['rto', '5 m', '5m'],
    ['rto', '1 hour and 30 minutes', '1h30m'],
    ['rto', '1h, 30m', '1h30m'],
    ['rto', '1m2h', '2h1m'],
    ['rto', '1.5h30m', '2h'],
    ['rto', '1,5h', '1h30m'],
    ['rto', '< 4h', '4h'],
    ['rpo', '250ms', '0.25s'],
    ['rto', '2 weeks', '14d'],
    ['rto', '1 sec', '1s'],
    ['rto', '2 secs', '2s'],
    ['rto', '1 second', '1s'],
    ['rto', '2 seconds', '2s'],
    ['rto', '1 min', '1m'],
    ['rto', '2 mins', '2m'],
    ['rto', '1 minute', '1m'],
    ['rto', '1 hr', '1h'],
    ['rto', '2 hrs', '2h'],
    ['rto', '1 day', '1d'],
    ['rto', '2 days', '2d'],
    ['rto', '1 wk', '7d'],
    ['rto', '1 week', '7d'],
    ['rto', '1.25 hours', '1h15m'],
    ['rto', '1 hour and  30 minutes', '1h30m'],
    ['rto', '1 fortnight', undefined],
    ['rto', '4', undefined],
    ['rto', '0 hours', undefined],
    ['pods', '1,000', '1000'],
    ['pods', '12,000', '12000'],
    ['pods', '1,000,000', '1000000'],
    ['pods', '10k', '10000'],
    ['pods', '40pods', '40'],
    ['pods', '40...400', '40..400'],
    ['pods', '40.400', undefined],
    ['pods', 'x40-400', undefined],
    ['pods', '40-400x', undefined],
    ['teams', '5 teams', '5'],
    ['pods', '40-400', '40..400'],
    ['pods', '40 to 400', '40..400'],
    ['pods', '400..40', '40..400'],
    ['pods', '0-4', undefined],
    ['teams', '4-8', undefined],
    ['survives', 'zones', 'zone'],
    ['audience', 'Payng', 'paying'],
    ['audience', 'everyone', undefined],
    ['writes', 'every region', 'every-region'],
    ['state', 'state_less', 'stateless'],
    ['reach', 'eu,,us', 'eu, us'],
    ['reach', 'eu; us', 'eu, us'],
    ['compliance', 'pci-dss/hipaa', 'pci-dss, hipaa'],
    ['compliance', '["pci-dss", \'hipaa\']', 'pci-dss, hipaa'],
    ['compliance', 'pci-dss\nhipaa', 'pci-dss, hipaa'],
    ['compliance', '[none]', undefined],
    ['compliance', 'none; pci-dss', undefined],
  ])('suggests for %s: %j what was meant: %j', (key, written, meant) => {
    const { requirement, problem } = read(key, written);
    expect(requirement).toBeUndefined();
    expect(problem.meant).toBe(meant);
    // A hint is one that the reader itself takes.
    expect(meant && read(key, meant).problem).toBeUndefined();
  });

  it('cuts an unreadable value to the length that a message can hold', () => {
    const short = 'x '.repeat(40);
    expect(read('rto', short).problem.value).toBe(short);
    expect(read('rto', `${short}y`).problem.value).toBe(`${short}…`);
  });

  it('reads as many as 64 names', () => {
    const names = Array.from({ length: 64 }, (_, index) => `r${index}`);
    expect(read('reach', names.join(',')).requirement.value).toEqual({
      type: 'list',
      items: names,
    });
  });

  it('reads only known keys, in the order of the keys, whatever the order of the annotations', () => {
    const stated = { teams: '3', rto: '1h', availability: '99.5', rtp: '1h' };
    const reversed = Object.fromEntries(Object.entries(stated).reverse());
    expect(readEntity(component(stated))).toEqual(
      readEntity(component(reversed)),
    );
    expect(
      readEntity(component(stated)).requirements.map(({ key }) => key),
    ).toEqual(['availability', 'rto', 'teams']);
  });

  it('ignores keys that are named like methods, inherited keys, and broken entities', () => {
    const nothing = {
      requirements: [],
      problems: [],
      facts: [],
      acceptances: new Map(),
    };
    expect(
      readEntity(
        component({ constructor: '1', toString: '1', hasOwnProperty: '1' }),
      ),
    ).toMatchObject(nothing);

    const inherited = component({});
    inherited.metadata.annotations = Object.create({ 'rung.dev/rto': '1h' });
    expect(readEntity(inherited)).toMatchObject(nothing);

    const methods = component({ rto: '1h' });
    Object.assign(methods.metadata.annotations!, { hasOwnProperty: 'x' });
    expect(readEntity(methods).requirements).toHaveLength(1);

    for (const broken of [undefined, {}, { metadata: { annotations: 'x' } }]) {
      expect(readEntity(broken as unknown as Entity)).toMatchObject(nothing);
    }
    const numeric = component({});
    Object.assign(numeric.metadata.annotations!, { 'rung.dev/teams': 3 });
    expect(readEntity(numeric)).toMatchObject(nothing);
  });
});
