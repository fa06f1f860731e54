import { rungs } from '../ladder/rungs';
import { dataStrategies } from '../ladder/dataStrategies';
import { isolationTiers } from '../ladder/isolationTiers';
import { ladderAxes } from './axes';
import { costBands } from './costBands';
import { ladderMistakes } from './mistakes';
import { rungSheet, rungSheets } from './sheets';
import { securityNotes } from './securityNotes';

const content = {
  rungSheets,
  ladderAxes,
  isolationTiers,
  dataStrategies,
  ladderMistakes,
  securityNotes,
  costBands,
};

/** What a text of each field has to look like. */
const sentence = /^[\p{Lu}\d][^|*_<>`]*\.$/u;
const question = /^\p{Lu}[^|*_<>`]*\?$/u;
const phrase = /^[\p{L}\d][^|*_<>`]*[^.\s]$/u;
const keyword = /^[a-z]+$/;

const shapes: Record<string, RegExp> = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  tenancy: keyword,
  scenario: sentence,
  design: sentence,
  enough: sentence,
  tooMuch: sentence,
  why: sentence,
  pickWhen: sentence,
  text: sentence,
  meaning: sentence,
  tenants: sentence,
  isolates: sentence,
  cost: sentence,
  fits: sentence,
  symptom: sentence,
  cause: sentence,
  fix: sentence,
  question,
  name: phrase,
  choice: phrase,
  option: phrase,
  boundary: phrase,
  consistency: phrase,
  rpo: phrase,
  writeLatency: phrase,
  title: phrase,
  address: /^https:\/\/[a-z0-9.-]+\/[a-z0-9/-]+$/,
  values: phrase,
};

interface Text {
  path: string;
  field: string;
  text: string;
}

/** Every string in the content; those of a record belong to its field. */
function textsIn(value: unknown, path: string, field: string): Text[] {
  if (typeof value === 'string') {
    return [{ path, field, text: value }];
  }
  if (typeof value !== 'object' || !value) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${path}.${key}`, /^\d+$/.test(key) ? field : key),
  );
}

/** Every list of items in the content. */
function listsIn(value: unknown, path: string): [string, { id: string }[]][] {
  if (typeof value !== 'object' || !value) {
    return [];
  }
  const inner = Object.entries(value).flatMap(([key, child]) =>
    listsIn(child, `${path}.${key}`),
  );
  const isList = Array.isArray(value) && value.some(item => item.id);
  return isList ? [[path, value], ...inner] : inner;
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the content of the ladder', () => {
  const texts = textsIn(content, 'content', '');

  it('has texts, each of a kind that has a shape', () => {
    expect(texts.length).toBeGreaterThan(300);
    const fields = new Set(texts.map(({ field }) => field));
    expect([...fields].sort()).toEqual(Object.keys(shapes).sort());
  });

  it('writes every text as its kind is written', () => {
    const misshapen = texts.filter(
      ({ field, text }) => !shapes[field].test(text),
    );
    expect(misshapen).toEqual([]);
  });

  it('has no blanks to spare and no typewriter apostrophe', () => {
    expect(texts.filter(({ text }) => /\s\s|^\s|\s$|['"]/.test(text))).toEqual(
      [],
    );
  });

  it('gives every item an id that is unique in its list', () => {
    const lists = listsIn(content, 'content');
    expect(lists.length).toBeGreaterThan(30);
    const doubled = lists.filter(
      ([, items]) => new Set(idsOf(items)).size < items.length,
    );
    expect(doubled).toEqual([]);
    expect(lists.filter(([, items]) => items.some(({ id }) => !id))).toEqual(
      [],
    );
  });
});

describe('the sheets', () => {
  it('are there for every rung, in order', () => {
    const numbers = rungs.map(({ rung }) => rung);
    expect(rungSheets.map(({ rung }) => rung)).toEqual(numbers);
    expect(numbers.map(rungSheet)).toEqual(rungSheets);
  });

  it.each(rungSheets.map(sheet => [sheet.rung, sheet]))(
    'leaves nothing open on rung %s',
    (_rung, { parts, decisions, tradeOffs }) => {
      expect(parts.length).toBeGreaterThanOrEqual(5);
      expect(decisions.length).toBeGreaterThanOrEqual(2);
      expect(tradeOffs.length).toBeGreaterThanOrEqual(2);
      expect(decisions.filter(({ options }) => options.length < 2)).toEqual([]);
    },
  );

  it('says of every rung but the first when it is too much', () => {
    expect(
      rungSheets.filter(({ tooMuch }) => !tooMuch).map(({ rung }) => rung),
    ).toEqual([1]);
  });

  it('gives a part the same name on every rung', () => {
    const named = new Set(
      rungSheets.flatMap(({ parts }) =>
        parts.map(({ id, name }) => `${id}: ${name}`),
      ),
    );
    const ids = new Set(rungSheets.flatMap(({ parts }) => idsOf(parts)));
    expect(named.size).toBe(ids.size);
  });

  it('repeats no text of the rung’s definition', () => {
    const repeated = rungs.flatMap(definition => {
      const said = new Set<unknown>(Object.values(definition));
      return textsIn(rungSheet(definition.rung), 'sheet', '').filter(
        ({ text }) => said.has(text),
      );
    });
    expect(repeated).toEqual([]);
  });

  it('decides on rung 6 between the data strategies', () => {
    const consistency = rungSheet(6).decisions.find(
      ({ id }) => id === 'consistency',
    );
    expect(idsOf(consistency?.options ?? [])).toEqual(idsOf(dataStrategies));
  });
});
