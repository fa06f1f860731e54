import { isLossDoubtful } from './isLossDoubtful';

const limits = { percent: 20, entities: 50 };

const refs = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, index) => `component:default/e${from + index}`,
  );

const doubtful = (known: number, missing: string[], before: string[] = []) =>
  isLossDoubtful({ known, missing, missedBefore: new Set(before) }, limits);

describe('a loss', () => {
  it.each([
    ['nothing is missing', 1000, refs(0), false],
    ['a fifth is missing', 1000, refs(200), false],
    ['more than a fifth is missing', 1000, refs(201), true],
    ['few are missing, who are all there were', 50, refs(50), false],
    ['one more than few are missing', 51, refs(51), true],
    ['many are missing, who are a small share', 10_000, refs(2000), false],
    ['everything is missing', 1000, refs(1000), true],
  ])(
    'is doubted where it is too large at once: %s',
    (_, known, missing, expected) => {
      expect(doubtful(known, missing)).toBe(expected);
    },
  );

  it.each([
    ['the same is missing again', refs(500), refs(500), false],
    ['a few more are', refs(520), refs(500), false],
    ['many more are', refs(800), refs(500), true],
    ['one came back', refs(499), refs(500), true],
    ['most came back', refs(100), refs(500), false],
    ['others are missing', refs(500, 500), refs(500), true],
  ])(
    'is believed where the next scan agrees: %s',
    (_, missing, before, expected) => {
      expect(doubtful(1000, missing, before)).toBe(expected);
    },
  );
});
