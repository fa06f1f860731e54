import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { CatalogFile } from './CatalogFile';

const examples = resolve(__dirname, '../../../../examples/domains');

const commented = `# Owned by the booking team.
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: booking-api   # the public one
  description: >-
    Reservations, from the first search
    to the return.
  annotations:
    # Agreed with operations in March.
    rung.dev/rto: 1h  # was 4h before
    "rung.dev/rpo": "5m"

    # Where the code is.
    github.com/project-slug: 'haulwren/booking'
  tags: [customer-facing,   paid]
spec:
    type: service
    owner: group:default/booking-team
---
# A second one.
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: booking-api
spec: {type: openapi}
`;

const inBraces = `{
  "apiVersion": "backstage.io/v1alpha1", "kind": "Component",
  "metadata": { "name": "a", "annotations": { "x": "1", "rung.dev/rto": "1h", "y": "2" } }
}
`;

function component(metadata: string): string {
  return `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n${metadata}`;
}

/** The text after an edit of the first document, and what changed. */
function edited(text: string, annotations: Record<string, string>) {
  const file = CatalogFile.parse(text);
  const result = file.annotate(file.documents[0], annotations);
  return { text: result.file.text, changes: result.changes };
}

describe('a catalog file', () => {
  it('knows its entities and where they and their annotations stand', () => {
    const file = CatalogFile.parse(commented);
    expect(
      file.documents.map(({ entityRef, start }) => [entityRef, start]),
    ).toEqual([
      ['component:default/booking-api', { line: 2, column: 1 }],
      ['api:default/booking-api', { line: 22, column: 1 }],
    ]);
    const [booking, api] = file.documents;
    expect(file.positionOf(booking, 'rung.dev/rpo')).toEqual({
      line: 12,
      column: 5,
    });
    expect(file.positionOf(booking, 'rung.dev/pods')).toEqual(booking.start);
    expect(file.positionOf(api, 'rung.dev/rpo')).toEqual(api.start);
    expect(file.positionOf(booking, 'owner', ['spec'])).toEqual({
      line: 19,
      column: 5,
    });
  });

  it('finds an entity by as much of its reference as it takes', () => {
    const file = CatalogFile.parse(commented);
    const [booking, api] = file.documents;
    expect(file.find('component:booking-api')).toBe(booking);
    expect(file.find('API:default/Booking-API')).toBe(api);
    expect(() => file.find('booking-api')).toThrow(
      'The file holds more than one booking-api: it holds component:default/booking-api, api:default/booking-api; name one of them',
    );
    expect(() => file.find()).toThrow('does not hold one entity only');
    expect(() => file.find('component:other/booking-api')).toThrow(
      'The file does not hold component:other/booking-api',
    );
    expect(() => CatalogFile.parse('# nothing yet\n').find()).toThrow(
      'it holds no entity',
    );
    const single = CatalogFile.parse(component('  name: a\n'));
    expect(single.find()).toBe(single.documents[0]);
  });

  it.each([
    ['a: [1, 2', /^line 1, column 9: this is no YAML: .*sequence/],
    ['a: 1\na: 2\n', /^line 2, column 1: this is no YAML: .*unique/],
    ['kind: Component\n', /^line 1, column 1: .* it lacks apiVersion; write/],
    [
      `${component('  name: 7\n')}`,
      /^line 1, column 1: .* it lacks metadata\.name/,
    ],
    [`---\n# one\n---\njust a text\n`, /^line 4, column 1: .* it lacks/],
  ])('says what is wrong in %j', (text, message) => {
    expect(() => CatalogFile.parse(text)).toThrow(message);
  });
});

describe('a file that was written to stop whoever reads it', () => {
  it('names the first of the keys that a map has twice', () => {
    const keys = Array.from(
      { length: 500 },
      (_, index) => `    k${index}: x\n`,
    );
    expect(() =>
      CatalogFile.parse(
        component(
          `  name: a\n  annotations:\n${keys.join(
            '',
          )}    k7: y\n    k1: y\n  name: b\n`,
        ),
      ),
    ).toThrow('line 506, column 5: this is no YAML: Map keys must be unique');
    expect(() => CatalogFile.parse('a: {b: 1, "b": 2}')).toThrow(
      'line 1, column 11: this is no YAML: Map keys must be unique',
    );
  });

  it('holds no key against another where a map has very many', () => {
    const keys = Array.from(
      { length: 40_000 },
      (_, index) => `    k${index}: ""\n`,
    );
    const text = component(`  name: a\n  annotations:\n${keys.join('')}`);
    expect(edited(text, { 'rung.dev/rto': '5m' }).changes).toHaveLength(1);
  });

  it.each([
    [
      '\n',
      'the file has more than 400000 words, marks and line ends, which is what a catalog file may have; split it',
    ],
    [
      '#',
      `the file has ${
        1024 * 1024 + 1
      } characters, and a catalog file may have ${1024 * 1024}; split it`,
    ],
  ])('is refused where it is all %j', (character, reason) => {
    const length = character === '#' ? 1024 * 1024 + 1 : 500_000;
    expect(() => CatalogFile.parse(character.repeat(length))).toThrow(reason);
  });

  it('is refused where it is nested very deeply', () => {
    expect(() => CatalogFile.parse('['.repeat(50_000))).toThrow(
      /^line 1, column \d+: this is no YAML: It is nested too deeply$/,
    );
  });

  it('is refused where aliases multiply it', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}x]\n`,
    );
    levels[0] = 'l0: &l0 x\n';
    expect(() =>
      CatalogFile.parse(`${component('  name: a\n')}${levels.join('')}`),
    ).toThrow('Excessive alias count');
  });
});

describe('an edit of annotations', () => {
  it('adds, changes and removes, and leaves the rest as it is', () => {
    const { text, changes } = edited(commented, {
      'rung.dev/rto': '30m?',
      'rung.dev/rpo': '0',
      'rung.dev/availability': '99.9',
      'rung.dev/audience': 'paying',
      'rung.dev/pods': '',
      'github.com/project-slug': '',
    });
    expect(changes).toEqual([
      { annotation: 'rung.dev/rto', before: '1h', after: '30m?' },
      { annotation: 'rung.dev/rpo', before: '5m', after: '0' },
      { annotation: 'rung.dev/availability', after: '99.9' },
      { annotation: 'rung.dev/audience', after: 'paying' },
      { annotation: 'github.com/project-slug', before: 'haulwren/booking' },
    ]);
    expect(text).toBe(
      commented
        .replace('rto: 1h  #', 'rto: 30m?  #')
        .replace(
          '"rung.dev/rpo": "5m"\n',
          `"rung.dev/rpo": "0"\n    rung.dev/availability: '99.9'\n    rung.dev/audience: paying\n`,
        )
        .replace("    github.com/project-slug: 'haulwren/booking'\n", ''),
    );
  });

  it('edits the document it is asked for', () => {
    const file = CatalogFile.parse(commented);
    const [, api] = file.documents;
    expect(file.annotate(api, { 'rung.dev/rto': '5m' }).file.text).toBe(
      commented.replace(
        '  name: booking-api\nspec: {',
        '  name: booking-api\n  annotations:\n    rung.dev/rto: 5m\nspec: {',
      ),
    );
  });

  it.each([
    [
      'no annotations yet, and no line end at the end',
      component('  name: a\n  title: A'),
      component(
        '  name: a\n  title: A\n  annotations:\n    rung.dev/rto: 5m\n',
      ).trimEnd(),
    ],
    [
      'a description of several lines',
      component(
        '  name: a\n  description: |\n    one\n\n    two\n\n  tags: []\n',
      ),
      component(
        '  name: a\n  description: |\n    one\n\n    two\n  annotations:\n    rung.dev/rto: 5m\n\n  tags: []\n',
      ),
    ],
    [
      'annotations of nothing',
      component('  annotations: # none\n  name: a\n'),
      component('  annotations: # none\n    rung.dev/rto: 5m\n  name: a\n'),
    ],
    [
      'empty braces',
      component('  annotations: {} # none\n  name: a\n'),
      component('  annotations: # none\n    rung.dev/rto: 5m\n  name: a\n'),
    ],
    [
      'an annotation without a value',
      component('  name: a\n  annotations:\n    rung.dev/rto:\n    x: y\n'),
      component('  name: a\n  annotations:\n    rung.dev/rto: 5m\n    x: y\n'),
    ],
    [
      'a number where a text belongs',
      component('  name: a\n  annotations:\n      rung.dev/rto: 5 # minutes\n'),
      component(
        '  name: a\n  annotations:\n      rung.dev/rto: 5m # minutes\n',
      ),
    ],
    [
      'a value over several lines',
      component(
        '  name: a\n  annotations:\n    rung.dev/rto: >-\n      1h\n    x: y\n',
      ),
      component('  name: a\n  annotations:\n    rung.dev/rto: 5m\n    x: y\n'),
    ],
    [
      'line ends of two characters',
      component('  name: a\n  annotations:\n    x: y\n').replace(/\n/g, '\r\n'),
      component(
        '  name: a\n  annotations:\n    x: y\n    rung.dev/rto: 5m\n',
      ).replace(/\n/g, '\r\n'),
    ],
    [
      'braces, as in JSON',
      inBraces,
      inBraces.replace('"rung.dev/rto": "1h"', '"rung.dev/rto": "5m"'),
    ],
    ...['null', '~', 'Null', '{}', '{   }', '{\n  }', '\n    {}'].map(
      (nothing): [string, string, string] => [
        `annotations of ${JSON.stringify(nothing)}`,
        component(`  name: a\n  annotations: ${nothing} # none\n  title: A\n`),
        component(
          '  name: a\n  annotations: # none\n    rung.dev/rto: 5m\n  title: A\n',
        ),
      ],
    ),
    [
      'braces with nothing but comments',
      component(
        '  name: a\n  annotations: { # mine\n      # none yet\n    } # end\n',
      ),
      component(
        '  name: a\n  annotations: # mine\n      # none yet\n     # end\n    rung.dev/rto: 5m\n',
      ),
    ],
    [
      'braces with a comment and an end of its own line',
      component('  name: a\n  annotations: { # none yet\n  }\n  title: A\n'),
      component(
        '  name: a\n  annotations: # none yet\n    rung.dev/rto: 5m\n  title: A\n',
      ),
    ],
    [
      'a null that others refer to',
      component('  name: a\n  annotations: &own null\n'),
      component('  name: a\n  annotations: &own\n    rung.dev/rto: 5m\n'),
    ],
    ...['null', '~', '{}', ''].map((nothing): [string, string, string] => [
      `annotations of "${nothing}" between braces`,
      `{"apiVersion": "v1", "kind": "API", "metadata": {"name": "a", "annotations":${nothing}}}`,
      '{"apiVersion": "v1", "kind": "API", "metadata": {"name": "a", "annotations": { "rung.dev/rto": "5m" }}}',
    ]),
  ])('knows %s', (_, before, after) => {
    expect(edited(before, { 'rung.dev/rto': '5m' }).text).toBe(after);
  });

  it('leaves braces where the last annotation goes', () => {
    const filled = component(
      '  name: a\n  annotations: # mine\n    # kept\n    rung.dev/rto: 5m\n  tags: []\n',
    );
    expect(edited(filled, { 'rung.dev/rto': '' }).text).toBe(
      component(
        '  name: a\n  annotations: {} # mine\n    # kept\n  tags: []\n',
      ),
    );
    const all = { x: '', 'rung.dev/rto': '', y: '' };
    expect(edited(inBraces, all).text).toContain('"annotations": {} }');
    expect(
      edited(inBraces, { x: '', y: '', 'rung.dev/pods': '4' }).text,
    ).toContain('{ "rung.dev/rto": "1h", "rung.dev/pods": "4" }');
  });

  it('refuses what it could only damage', () => {
    const aliased = `${component(
      '  name: a\n  annotations: &own\n    x: y\n',
    )}---\n${component('  name: b\n')}`;
    expect(edited(aliased, { x: 'z' }).text).toContain('x: z');
  });

  it.each([
    [
      component('  name: a\n  labels: &own\n    x: y\n  annotations: *own\n'),
      'line 7, column 3: the annotations of component:default/a cannot be edited: metadata.annotations is an alias of what is written elsewhere; write it out, one key to a line',
    ],
    [
      'x: &all { name: a }\napiVersion: v1\nkind: Component\nmetadata: *all\n',
      'line 1, column 1: the annotations of component:default/a cannot be edited: metadata is an alias of what is written elsewhere; write it out, one key to a line',
    ],
    [
      component('  name: a\n  annotations:\n    - x: y\n'),
      'line 5, column 3: the annotations of component:default/a cannot be edited: metadata.annotations is a list, which the catalog does not take; write one key with its text to a line',
    ],
    [
      component('  name: a\n  annotations: "x: y"\n'),
      'line 5, column 3: the annotations of component:default/a cannot be edited: metadata.annotations is a single value, which the catalog does not take; write one key with its text to a line',
    ],
    [
      component('  name: a\n  annotations:\n    x: y\n    ? [b]\n    : c\n'),
      'line 7, column 7: the annotations of component:default/a cannot be edited: a key is no simple text; write a text, a colon and a value',
    ],
    [
      component('  name: a\n  annotations: { x: y, b }\n'),
      'line 5, column 24: the annotations of component:default/a cannot be edited: b is a key without a value; write a colon and a value after it',
    ],
    [
      component('  name: a\n  annotations: &own\n    x: y\n  labels: *own\n'),
      'line 5, column 3: the annotations of component:default/a cannot be edited: more than these annotations would change, such as what is an alias of them; write it out',
    ],
    [
      component('  name: a\n  annotations:\n    x: &x y\n  title: *x\n'),
      'line 5, column 3: the annotations of component:default/a cannot be edited: afterwards the file could not be read: line ',
    ],
  ])('says where and why it cannot, and what to write: %j', (text, message) => {
    const edit = () => edited(text, { x: '', 'rung.dev/rto': '5m' });
    expect(edit).toThrow(message);
    expect(edit).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('is no change where everything is there already', () => {
    const file = CatalogFile.parse(commented);
    const result = file.annotate(file.documents[0], {
      'rung.dev/rto': '1h',
      'rung.dev/pods': '',
    });
    expect(result.file).toBe(file);
    expect(result.changes).toEqual([]);
  });
});

describe('whatever is written', () => {
  const files = readdirSync(examples).map(name =>
    readFileSync(resolve(examples, name), 'utf8'),
  );
  const keys = ['rung.dev/rto', 'rung.dev/rpo', 'rung.dev/pods', 'acme.com/x'];
  const empty = ['null', '{}', '{\n    # none\n  }'].map(nothing =>
    component(`  name: a\n  annotations: ${nothing}\n`),
  );
  const texts = fc.oneof(
    fc.constantFrom('', '5m', '99.9', 'true', '12..48', '0x1f', '1:30', '~'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );

  it('is there afterwards, once, and nothing else is different', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files, commented, inBraces, ...empty),
        fc.nat(),
        fc.dictionary(fc.constantFrom(...keys), texts),
        (text, pick, annotations) => {
          const file = CatalogFile.parse(text);
          const index = pick % file.documents.length;
          const result = file.annotate(file.documents[index], annotations);
          const comments = (of: string) => of.match(/^ *#.*/gm) ?? [];
          const document = result.file.documents[index];

          expect(document.entity.metadata.annotations ?? {}).toMatchObject(
            Object.fromEntries(
              Object.entries(annotations).filter(([, value]) => value !== ''),
            ),
          );
          expect(result.file.annotate(document, annotations).changes).toEqual(
            [],
          );
          expect(parseAllDocuments(result.file.text)).toHaveLength(
            parseAllDocuments(text).length,
          );
          expect(comments(result.file.text)).toEqual(
            expect.arrayContaining(comments(text)),
          );
        },
      ),
    );
  });
});
