import { describeChanges } from './describeChanges';

describe('the changes of a file in words', () => {
  it('say what is new, what it was before, and what is gone', () => {
    expect(
      describeChanges([
        { annotation: 'rung.dev/teams', after: '3?' },
        { annotation: 'rung.dev/pods', before: '4', after: '12..48' },
        { annotation: 'acme.com/rto', before: '1h' },
      ]),
    ).toBe(
      [
        '- Teams: 3?, new',
        '- Pods: 12..48, before 4',
        '- acme.com/rto: removed, before 1h',
      ].join('\n'),
    );
    expect(describeChanges([])).toMatch(/^Nothing is changed/);
  });

  it('put what others wrote into a pull request as text only', () => {
    expect(
      describeChanges([
        {
          annotation: 'rung.dev/rto',
          before: '[click](https://example.com)\n@everyone `5m`',
          after: '5m',
        },
      ]),
    ).toBe(
      '- RTO: 5m, before `` [click](https://example.com) @everyone `5m` ``',
    );
  });

  it.each(['www.evil.example', '_www.evil.example', '_a_', 'a@b.example'])(
    'put %j there as code',
    after => {
      expect(describeChanges([{ annotation: 'rung.dev/reach', after }])).toBe(
        `- Regions of users: \`${after}\`, new`,
      );
    },
  );
});
