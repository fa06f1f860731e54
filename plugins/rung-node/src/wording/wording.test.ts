import { describeBorder, describeRelaxation, enumerate } from './wording';

it('writes amounts as files do', () => {
  expect(
    describeBorder('rto.zone', {
      relation: 'at-least',
      amount: 3600,
      unit: 'seconds',
    }),
  ).toBe('rto.zone at least 1h');
  expect(
    describeBorder('pods', { relation: 'below', amount: 2, unit: 'ratio' }),
  ).toBe('pods peak to base below 2 times');
});

it('says what a requirement would have to be', () => {
  expect(
    [
      { type: 'amount', relation: 'at-most', amount: 99.5, unit: 'percent' },
      { type: 'word', word: 'customers' },
      { type: 'none' },
    ].map(to =>
      describeRelaxation({
        key: 'availability',
        to: to as Parameters<typeof describeRelaxation>[0]['to'],
      }),
    ),
  ).toEqual([
    'availability at most 99.5',
    'availability customers',
    'availability none',
  ]);
});

it('lists as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
