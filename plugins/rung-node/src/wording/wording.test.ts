import { Relax } from '@rung/backstage-plugin-rung-common';
import { describeThreshold, describeStepDown, enumerate } from './wording';

it('writes amounts as files do', () => {
  expect(
    describeThreshold('rto.zone', {
      relation: 'at-least',
      amount: 3600,
      unit: 'seconds',
    }),
  ).toBe('rto.zone at least 1h');
  expect(
    describeThreshold('pods', { relation: 'below', amount: 2, unit: 'ratio' }),
  ).toBe('pods peak to base below 2 times');
});

describe('describeStepDown', () => {
  const changes: Relax['changes'] = [
    {
      key: 'availability',
      to: {
        type: 'amount',
        relation: 'at-most',
        amount: 99.5,
        unit: 'percent',
      },
    },
    { key: 'rto', to: { type: 'none' } },
    { key: 'survives', to: { type: 'word', word: 'node' } },
  ];

  it.each<[Relax, string]>([
    [
      { rung: 2, changes, blockedBy: [] },
      'Rung 2 would be enough with availability at most 99.5, rto none and survives node.',
    ],
    [
      { rung: 2, changes, blockedBy: ['audience', 'tenants'] },
      'Rung 2 would be enough with availability at most 99.5, rto none and survives node, if it were not for audience and tenants.',
    ],
    [
      { rung: 1, changes: [], blockedBy: ['compliance'] },
      'It is compliance that calls for it, which no number changes.',
    ],
    [
      { rung: 1, changes: [], blockedBy: ['audience', 'change-control'] },
      'It is audience and change-control that call for it, which no number changes.',
    ],
  ])('of %j says %s', (relax, sentence) => {
    expect(describeStepDown(relax)).toBe(sentence);
  });
});

it('lists as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
