import {
  methodNumber,
  readRequirement,
  requirementHint,
  requirementInput,
  requirementKeys,
} from '.';

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
    expect(wrong).toMatchObject({
      reason: expect.stringMatching(/^The value .+\.$/),
      expected: `Write ${requirementHint(
        key,
      )}, or none where there is no such requirement.`,
    });
  });
});

it('knows the six numbers of the method', () => {
  expect([
    ...new Set(requirementKeys.flatMap(key => methodNumber(key) ?? [])),
  ]).toEqual(['availability', 'rto', 'rpo', 'scale', 'teams', 'compliance']);
});
