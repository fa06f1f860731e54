import { defaultThresholds } from '../thresholds/defaults';
import { formatValue } from './formatValue';
import {
  methodNumber,
  requirementHint,
  requirementInput,
  requirementKeys,
  requirementName,
  scalesOf,
} from './kinds';
import { nearestWord } from './grammar/nearest';
import { readRequirement } from './readRequirement';
import { problemText } from '../wording/problemText';

/** What a form could send for each way of putting a value in. */
const examples = {
  percentage: ['99.9', '99.9%'],
  duration: ['30s', '1h30m', 'PT5M'],
  count: ['1', '40'],
  'count-or-range': ['40', '40..400'],
  words: ['one', 'one, two'],
};

function examplesOf(key: (typeof requirementKeys)[number]) {
  const input = requirementInput(key);
  return input.type === 'word' ? input.words : examples[input.type];
}

describe.each(requirementKeys)('the form of %s', key => {
  it.each(examplesOf(key).concat('none'))('takes %s, also as a guess', text => {
    expect(readRequirement(key, text)).toMatchObject({ guess: false });
    expect(readRequirement(key, `${text}?`)).toMatchObject({ guess: true });
  });

  it('takes zero as an objective, which no recovery time can meet, and what it reads has its unit', () => {
    const input = requirementInput(key);
    expect('value' in readRequirement(key, '0')).toBe(
      input.type === 'duration' || input.type === 'words',
    );
    expect('zero' in input && input.zero).toBe(methodNumber(key) === 'rpo');
    const read = readRequirement(key, examplesOf(key)[0]);
    expect(read).toMatchObject({
      value: 'unit' in input ? { unit: input.unit } : {},
    });
  });

  it('says what to write, and repeats it where something else is written', () => {
    const wrong = readRequirement(key, ',');
    expect(requirementHint(key)).not.toMatch(/^[A-Z]|[.?!]$/);
    if ('value' in wrong) {
      throw new Error('It takes a comma');
    }
    const text = problemText({ key, ...wrong });
    expect(text.what).toMatch(/^The value .+\.$/);
    expect(text.advice).toBe(
      `Write ${requirementHint(
        key,
      )}, or none where there is no such requirement.`,
    );
  });
});

it('has a name of its own for each requirement, and a unit for what is counted', () => {
  const names = requirementKeys.map(requirementName);
  expect(new Set(names).size).toBe(requirementKeys.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Z][A-Za-z ]+$/);
  }
  expect(requirementInput('teams')).toMatchObject({ unit: 'teams' });
  expect(requirementInput('permitted-regions')).toMatchObject({
    unit: 'regions',
  });
});

describe('a value that was worked out', () => {
  it.each([
    [99.9, '99.9'],
    [33.3 * 3, '99.9'],
    [99.90000000000001, '99.9'],
    [50.00000000000001, '50'],
    [99.123456789, '99.123456789'],
    [99.12345678949, '99.123456789'],
    [90.10000000000001, '90.1'],
  ])(
    'is written as an annotation could state it: %d percent as %s',
    (amount, text) => {
      const value = { type: 'quantity', amount, unit: 'percent' } as const;
      expect(formatValue(value)).toBe(text);
    },
  );
});

describe('the word that was meant', () => {
  it.each([
    ['abcdef', ['abcdeg', 'abcdgh'], 'abcdeg'],
    ['abcdef', ['abcdgh', 'abcdeg'], 'abcdeg'],
    ['abcdef', ['abcdeg', 'abcdeh'], 'abcdeg'],
    ['abcdef', ['abcghi'], undefined],
    ['x'.repeat(60), ['x'.repeat(59)], 'x'.repeat(59)],
    ['x'.repeat(61), ['x'.repeat(60)], undefined],
  ])('of %j among %j is %j', (written, words, meant) => {
    expect(nearestWord(written, words)).toBe(meant);
  });
});

it('knows the six numbers of the method', () => {
  expect([
    ...new Set(requirementKeys.flatMap(key => methodNumber(key) ?? [])),
  ]).toEqual(['availability', 'rto', 'rpo', 'scale', 'teams', 'compliance']);
});

describe('a count', () => {
  it.each([
    ['0', { reason: 'less-than-one' }],
    ['0..5', { reason: 'base-below-one' }],
    ['400..40', { reason: 'peak-below-base', meant: '40..400' }],
    ['40 - 400', { reason: 'no-whole-number', meant: '40..400' }],
  ])('is not %s, for a reason', (text, problem) => {
    expect(readRequirement('pods', text)).toMatchObject(problem);
  });
});

describe('the scales of a requirement', () => {
  it('are those that it is measured on', () => {
    const { scales } = defaultThresholds;
    const of = (key: (typeof requirementKeys)[number]) =>
      scalesOf(key, defaultThresholds);
    expect(of('pods')).toEqual([scales.pods, scales['peak-to-base']]);
    expect(of('nodes')).toEqual([scales.nodes, scales['peak-to-base']]);
    expect(of('availability')).toEqual([scales.availability]);
    expect(of('survives')).toEqual([]);
    expect(of('state')).toEqual([]);
  });
});
