import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { readEntity } from '../reading/readEntity';
import { formatValue } from '../requirements/formatValue';
import { readRequirement } from '../requirements/readRequirement';
import { defaultThresholds } from '../thresholds/defaults';
import { AssessmentPolicy } from './AssessmentPolicy';
import { AssessmentPolicyInput, assessmentPolicyKeys } from './types';

function rungUnder(
  input: AssessmentPolicyInput,
  requirements: Record<string, string>,
) {
  const policy = AssessmentPolicy.create(input);
  return assessEntity(component(requirements), { policy }).rung;
}

/** Does not compile once a setting is left out of the list. */
const settingOf = (
  key: keyof AssessmentPolicyInput,
): (typeof assessmentPolicyKeys)[number] => key;

describe('AssessmentPolicy', () => {
  it('leaves settings that others know alone, and says which are its own', () => {
    const input = { scan: { frequency: 'PT1H' }, exerciseAgeDays: 90 };
    expect(AssessmentPolicy.create(input).exerciseAgeDays).toBe(90);
    expect(assessmentPolicyKeys).toContain(settingOf('acceptance'));
  });

  it('has the thresholds of the ladder where nothing is set', () => {
    expect(AssessmentPolicy.default().thresholds).toEqual(defaultThresholds);
    expect(AssessmentPolicy.default().exerciseAgeDays).toBe(180);
  });

  it('moves the thresholds', () => {
    const scales: AssessmentPolicyInput['scales'] = {
      availability: [{ rung: 3, below: 99.9 }, { rung: 6 }],
      rto: [{ rung: 2, atLeast: '2h' }, { rung: 3, above: '5m' }, { rung: 6 }],
      teams: [{ rung: 1, atMost: 9 }, { rung: 4 }],
    };
    expect(rungUnder({ scales }, { availability: '99.89' })).toBe(3);
    expect(rungUnder({ scales }, { availability: '99.9' })).toBe(6);
    expect(rungUnder({ scales }, { rto: '2h' })).toBe(2);
    expect(rungUnder({ scales }, { rto: '5m1s' })).toBe(3);
    expect(rungUnder({ scales }, { rto: '5m' })).toBe(6);
    expect(rungUnder({ scales }, { teams: '9' })).toBe(1);
    expect(rungUnder({ scales }, { teams: '10' })).toBe(4);
  });

  it('puts a band that ends at an amount after one that ends just before it', () => {
    const scales: AssessmentPolicyInput['scales'] = {
      availability: [
        { rung: 2, below: 99.5 },
        { rung: 3, atMost: 99.5 },
        { rung: 6 },
      ],
      rto: [{ rung: 2, above: '1h' }, { rung: 3, atLeast: '1h' }, { rung: 6 }],
    };
    expect(rungUnder({ scales }, { availability: '99.499999999' })).toBe(2);
    expect(rungUnder({ scales }, { availability: '99.5' })).toBe(3);
    expect(rungUnder({ scales }, { availability: '99.500000001' })).toBe(6);
    expect(rungUnder({ scales }, { rto: '1h1s' })).toBe(2);
    expect(rungUnder({ scales }, { rto: '1h' })).toBe(3);
    expect(rungUnder({ scales }, { rto: '59m59s' })).toBe(6);
  });

  it('gives thresholds to a scale that has none of its own', () => {
    const scales: AssessmentPolicyInput['scales'] = {
      'rto.node': [{ rung: 1, atLeast: '1d' }, { rung: 2 }],
    };
    expect(rungUnder({ scales }, { 'rto.node': '1d' })).toBe(1);
    expect(rungUnder({ scales }, { 'rto.node': '23h' })).toBe(2);
  });

  it('maps regimes and words', () => {
    const input: AssessmentPolicyInput = {
      compliance: { 'PCI-DSS': 5 },
      choices: { audience: { customers: 3 } },
    };
    expect(rungUnder(input, { compliance: 'pci-dss' })).toBe(5);
    expect(rungUnder(input, { compliance: 'cross-region-guarantee' })).toBe(6);
    expect(rungUnder(input, { audience: 'customers' })).toBe(3);
  });

  it.each([
    ['4', '4h', '4'],
    ['1.5', '1h30m', '1.5'],
    [' 36 ?', '36h?', '36?'],
    ['0', '0', '0'],
    ['45m', '45m', '0.75'],
    ['1s?', '1s?', '1s?'],
    ['none', 'none', 'none'],
  ])(
    'reads %j where hours are written as %j, and writes it as %j',
    (written, meant, again) => {
      const policy = AssessmentPolicy.create({
        annotationKeys: { rto: [{ key: 'acme.com/rto', unit: 'hours' }] },
      });
      const { requirements } = readEntity(
        {
          ...component({}),
          metadata: { name: 'a', annotations: { 'acme.com/rto': written } },
        },
        { policy },
      );
      const [{ value, guess }] = requirements;
      const mark = guess ? '?' : '';
      expect(readRequirement('rto', meant)).toEqual({ value, guess });
      expect(
        policy.writeAs('acme.com/rto', `${formatValue(value)}${mark}`),
      ).toBe(again);
      expect(policy.writeAs('rung.dev/rto', meant)).toBe(meant);
    },
  );

  it.each([
    ['seconds', '90', '1m30s'],
    ['minutes', '5', '5m'],
    ['minutes', '1.25', '1m15s'],
    ['hours', '2.5', '2h30m'],
    ['days', '2', '2d'],
  ] as const)('takes a bare number for %s: %j is %j', (unit, bare, meant) => {
    const policy = AssessmentPolicy.create({
      annotationKeys: { rto: [{ key: 'acme.com/rto', unit }] },
    });
    expect(readRequirement('rto', policy.readAs('acme.com/rto', bare))).toEqual(
      readRequirement('rto', meant),
    );
    expect(policy.writeAs('acme.com/rto', meant)).toBe(bare);
    expect(policy.writeAs('acme.com/rto', ` ${meant} ? `)).toBe(`${bare}?`);
    for (const text of ['about 4', '4 or 5', '?4h', 'soon']) {
      expect(policy.readAs('acme.com/rto', text)).toBe(text);
      expect(policy.writeAs('acme.com/rto', text)).toBe(text);
    }
  });

  it('knows whether another one reads entities alike', () => {
    const read = AssessmentPolicy.create({ profiles: { web: { rto: '1h' } } });
    const stricter = AssessmentPolicy.create({
      profiles: { web: { rto: '1h' } },
      compliance: { hipaa: 5 },
    });
    expect(read.readsLike(stricter)).toBe(true);
    expect(read.readsLike(AssessmentPolicy.default())).toBe(false);
  });

  it('takes what is left out for what is not set', () => {
    const policy = AssessmentPolicy.create({
      annotationKeys: { rto: undefined },
      scales: { rto: undefined },
      acceptance: { longestDays: undefined },
    });
    expect(policy.annotationsFor('rto')).toEqual(['rung.dev/rto']);
    expect(policy.thresholds).toEqual(defaultThresholds);
    expect(policy.longestAcceptanceDays).toBeUndefined();
  });

  it('reads a threshold with blanks around it', () => {
    const scales: AssessmentPolicyInput['scales'] = {
      rto: [{ rung: 2, atLeast: ' 2h ' }, { rung: 3 }],
    };
    expect(rungUnder({ scales }, { rto: '2h' })).toBe(2);
  });

  it.each<[AssessmentPolicyInput, RegExp]>([
    [{ scales: { rto: [] } }, /^rung\.scales\.rto has no band.*a gap/],
    [
      { scales: { availability: [{ rung: 2, atMost: 99.5 }] } },
      /^rung\.scales\.availability\[0\] ends at 99\.5 .*a gap/,
    ],
    [
      { scales: { availability: [{ rung: 2 }, { rung: 3 }] } },
      /^rung\.scales\.availability\[0\] needs exactly one bound; write atMost or below/,
    ],
    [
      { scales: { rto: [{ rung: 2, atMost: '1h' }, { rung: 3 }] } },
      /^rung\.scales\.rto\[0\] needs exactly one bound; write atLeast or above/,
    ],
    [
      {
        scales: {
          availability: [
            { rung: 2, atMost: 99.9 },
            { rung: 3, atMost: 99.5 },
            { rung: 6 },
          ],
        },
      },
      /^rung\.scales\.availability\[1\] ends before .*\[0\] does: an overlap/,
    ],
    [
      {
        scales: {
          rto: [
            { rung: 2, atLeast: '1h' },
            { rung: 3, atLeast: '60m' },
            { rung: 6 },
          ],
        },
      },
      /^rung\.scales\.rto\[1\] ends before .*\[0\] does: an overlap/,
    ],
    [
      {
        scales: {
          availability: [
            { rung: 2, atMost: 99.5 },
            { rung: 3, below: 99.5 },
            { rung: 6 },
          ],
        },
      },
      /^rung\.scales\.availability\[1\] ends before .*\[0\] does: an overlap/,
    ],
    [
      {
        scales: {
          pods: [{ rung: 2, below: 5 }, { rung: 3, below: 5 }, { rung: 6 }],
        },
      },
      /^rung\.scales\.pods\[1\] ends before .*\[0\] does: an overlap/,
    ],
    [
      { scales: { pods: [{ rung: 2, atMost: 5 }, { rung: 2 }] } },
      /^rung\.scales\.pods\[1\]\.rung is 2, not above the 2 before it/,
    ],
    [
      { scales: { rto: [{ rung: 3, atLeast: '1h' }, { rung: 2 }] } },
      /^rung\.scales\.rto\[1\]\.rung is 2, not above the 3 before it/,
    ],
    [
      { scales: { rto: [{ rung: 2, atLeast: 'soon' }, { rung: 3 }] } },
      /^rung\.scales\.rto\[0\]\.atLeast is "soon"; write a number of seconds/,
    ],
    [
      { scales: { pods: [{ rung: 1, atMost: 5 }, { rung: 4 }] } },
      /^rung\.scales\.pods\[1\]\.rung is 4; write 1, 2, 3, 5 or 6/,
    ],
    [
      { scales: { teams: [{ rung: 1, atMost: 5 }, { rung: 5 }] } },
      /^rung\.scales\.teams\[1\]\.rung is 5; write 1 or 4/,
    ],
    [
      { scales: { pods: [{ rung: 7 }] } as {} },
      /^rung\.scales\.pods\[0\]\.rung is 7; write a rung, 1 to 6/,
    ],
    [
      {
        scales: {
          availability: [{ rung: 2, atMost: 99, below: 99.5 }, { rung: 3 }],
        },
      },
      /^rung\.scales\.availability\[0\] needs exactly one bound; write atMost or below/,
    ],
    [
      { scales: { rto: [{ rung: 2, atLeast: Infinity }, { rung: 3 }] } },
      /^rung\.scales\.rto\[0\]\.atLeast is null; write a number of seconds, or a duration such as 1h30m$/,
    ],
    [
      { scales: { pods: [{ rung: 1, atMost: 'many' }, { rung: 2 }] } },
      /^rung\.scales\.pods\[0\]\.atMost is "many"; write a number$/,
    ],
    [
      { choices: { colour: { red: 3 } } as {} },
      /^rung\.choices\.colour is not a requirement that is stated in words; write one of survives, audience, /,
    ],
    [
      { profiles: { web: { rtp: '1h' } as {} } },
      /^rung\.profiles\.web\.rtp is not a requirement; write one of availability, rto, /,
    ],
    [
      {
        annotationKeys: { profile: [{ key: 'acme.com/tier', unit: 'hours' }] },
      },
      /^rung\.annotationKeys\.profile\[0\]\.unit is there, and profile is no duration; leave it out$/,
    ],
    [
      { annotationKeys: { rto: [''] } },
      /^rung\.annotationKeys\.rto\[0\] is ""; write an annotation key/,
    ],
    [
      { scales: { rtp: [] } as {} },
      /^rung\.scales\.rtp is not a scale; write one of availability, rto/,
    ],
    [
      { choices: { audience: { everyone: 3 } } },
      /^rung\.choices\.audience\.everyone is not a word that audience knows; write one of self, team, internal, customers, paying$/,
    ],
    [
      { choices: { audience: { paying: 1 } } },
      /^rung\.choices\.audience calls for a lower rung at a tighter word; order the rungs as self, team, internal, customers, paying$/,
    ],
    [
      { scales: { availability: [{ rung: 2, atMost: 0.995 }, { rung: 3 }] } },
      /^rung\.scales\.availability\[0\]\.atMost is 0\.995; write a percentage from 50 and below 100/,
    ],
    [
      { profiles: { web: { availability: '0.999' } } },
      /^rung\.profiles\.web\.availability is "0\.999"\. The value is a fraction .*\. Write 99\.9 if that is what is meant/,
    ],
    [
      { compliance: { 'pci-dss; hipaa': 5 } },
      /^rung\.compliance names "pci-dss; hipaa"\. The value holds signs .*\. Write one regime/,
    ],
    [
      { compliance: { hipaa: 4 } as {} },
      /^rung\.compliance\.hipaa is 4; write/,
    ],
    [
      { annotationKeys: { rtp: ['acme.com/rto'] } as {} },
      /^rung\.annotationKeys\.rtp is not a requirement; write one of/,
    ],
    [
      {
        annotationKeys: { rto: [{ key: 'acme.com/rto', unit: 'weeks' }] } as {},
      },
      /^rung\.annotationKeys\.rto\[0\]\.unit is "weeks"; write one of seconds, minutes, hours, days$/,
    ],
    [
      { annotationKeys: { pods: [{ key: 'acme.com/pods', unit: 'hours' }] } },
      /^rung\.annotationKeys\.pods\[0\]\.unit is there, and pods is no duration; leave it out$/,
    ],
    [
      { annotationKeys: { rto: ['acme.com/rto', { label: 'tier' }] } as {} },
      /^rung\.annotationKeys\.rto\[1\] is \{"label":"tier"\}; write an annotation key/,
    ],
    [
      { profiles: { web: { rto: 'soon' } } },
      /^rung\.profiles\.web\.rto is "soon"\. The value is not a duration\. Write a duration/,
    ],
    [
      { exerciseAgeDays: 0 },
      /^rung\.exerciseAgeDays is 0; write a number of days/,
    ],
    [
      { annotationKeys: { rto: 'acme.com/rto' } as {} },
      /^rung\.annotationKeys\.rto is "acme\.com\/rto"; write a list/,
    ],
    [
      { acceptance: { longest: 90 } as {} },
      /^rung\.acceptance\.longest is not a setting; write one of never, longestDays$/,
    ],
    [
      { acceptance: { longestDays: -1 } },
      /^rung\.acceptance\.longestDays is -1; write a number of days/,
    ],
    [
      { acceptance: { never: 'single-zone' as unknown as string[] } },
      /^rung\.acceptance\.never is "single-zone"; write a list/,
    ],
    [
      { acceptance: { never: ['single-zone', 'single-zones'] } },
      /^rung\.acceptance\.never\[1\] is "single-zones", which is not a finding; write one of over-built, under-built, /,
    ],
  ])('refuses %j', (input, message) => {
    expect(() => AssessmentPolicy.create(input)).toThrow(message);
  });
});
