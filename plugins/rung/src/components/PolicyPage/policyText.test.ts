import { defaultThresholds } from '@rung/backstage-plugin-rung-common';
import { readPolicyText, textOfPolicy, withSetting } from './policyText';
import { bandsWith } from './settings/scales';

describe('the text of a policy', () => {
  it('is what app-config says, and is read as the backend reads it', () => {
    const settings = { compliance: { hipaa: 5 as const } };
    const text = textOfPolicy(settings);
    expect(text).toBe('rung:\n  compliance:\n    hipaa: 5\n');
    expect(readPolicyText(text).policy?.configured).toEqual(settings);
    expect(readPolicyText(textOfPolicy({})).policy?.configured).toEqual({});
    expect(readPolicyText('').policy?.configured).toEqual({});
  });

  it.each([
    ['rung:\n  scales:\n    teams: [', 3, /flow/i],
    [
      'rung:\n  # a remark\n  scan: {}\n',
      3,
      /^rung\.scan is no part of the policy; leave it out/,
    ],
    [
      'rung:\n  scales:\n    rto.zone:\n      - { rung: 2, atLeast: soon }\n      - { rung: 3 }\n',
      3,
      /^rung\.scales\.rto\.zone\[0\]\.atLeast is "soon"; write/,
    ],
    [
      'rung:\n  profiles:\n    a.b:\n      rto: 1h\n      rtp: 1h\n',
      5,
      /^rung\.profiles\.a\.b\.rtp is not a requirement/,
    ],
  ])('says what is wrong with %j, and where', (text, line, message) => {
    expect(readPolicyText(text).problem).toEqual({
      message: expect.stringMatching(message),
      line,
    });
  });

  it.each([
    ['rung: {}\napp: 1\n', 'app'],
    ['5', '5'],
  ])('says of %j what of it is not under rung', (text, outside) => {
    expect(readPolicyText(text).problem).toEqual({ outside });
  });

  it('takes a setting, and keeps all that is written beside it', () => {
    const text = 'rung:\n  # agreed in May\n  exerciseAgeDays: 90\n';
    const set = withSetting(text, ['compliance', 'hipaa'], 5);
    expect(set).toBe(`${text}  compliance:\n    hipaa: 5\n`);
    expect(withSetting(set, ['compliance', 'hipaa'], undefined)).toBe(text);
    expect(withSetting('rung:\n', ['compliance', 'hipaa'], 5)).toBe(
      'rung:\n  compliance:\n    hipaa: 5\n',
    );
    expect(withSetting('', ['exerciseAgeDays'], 5)).toBe(
      'rung:\n  exerciseAgeDays: 5\n',
    );
  });

  it('states all bands of a scale where one is changed', () => {
    const { availability, 'rto.region': region } = defaultThresholds.scales;
    expect(bandsWith(availability, 0, { amount: '99' })).toEqual([
      { rung: 2, atMost: 99 },
      { rung: 3, atMost: 99.95 },
      { rung: 6 },
    ]);
    expect(bandsWith(region, 1, { rung: 5, amount: '10m' })).toEqual([
      { rung: 3, above: '4h' },
      { rung: 5, above: '10m' },
      { rung: 6 },
    ]);
  });
});
