import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { plainText } from '../text/plainText';
import { renderMemo } from './renderMemo';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const grammar = unified().use(remarkParse).use(remarkGfm);

function parse(memo: string): Node {
  return grammar.parse(memo) as Node;
}

function descendants(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(descendants)];
}

function ofType(node: Node, type: string): Node[] {
  return descendants(node).filter(found => found.type === type);
}

function textOf(node: Node): string {
  return descendants(node)
    .map(({ value = '' }) => value)
    .join('');
}

/** What a reader of a memo is to see of a text: one line of it. */
function seen(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

const zeroWidthSpaces = /\u200b/g;

/** All that a memo of this product is made of. */
const ownTypes = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'inlineCode', 'strong'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell'],
]);

const ownHeadings = [
  'The numbers',
  'The platform axis',
  'Why it stops here',
  'Climb when',
  'Data strategy',
  'Findings',
  'Re-assess on',
];

/** Holds for every memo, whatever was written in it. */
function expectNoMarkup(memo: Node) {
  const types = descendants(memo).map(({ type }) => type);
  expect(types.filter(type => !ownTypes.has(type))).toEqual([]);
  const [title, ...headings] = ofType(memo, 'heading').map(textOf);
  expect(title).toMatch(/^Rung memo/);
  expect(ownHeadings).toEqual(expect.arrayContaining(headings));
  expect(new Set(headings).size).toBe(headings.length);
  for (const { children = [] } of ofType(memo, 'tableRow')) {
    expect([4, 5]).toContain(children.length);
  }
  for (const { children = [] } of ofType(memo, 'listItem')) {
    expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  }
  for (const strong of ofType(memo, 'strong')) {
    expect(textOf(strong)).toMatch(
      /^(Rung \d|Not assessed yet\.|[A-Z][A-Za-z ]+ (above|below|at least|at most) |[A-Z][A-Za-z -]+$)/,
    );
  }
}

function stated(annotations: Record<string, string>, part?: object): Entity {
  const entity = component(annotations);
  return { ...entity, metadata: { ...entity.metadata, ...part } };
}

function named(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations: { 'rung.dev/availability': '99.9' } },
  };
}

const now = new Date('2026-11-22T12:00:00Z');

/** The memo of an entity with a text in one place that a team can write in. */
const places: Record<string, (text: string) => string> = {
  title: text => {
    const entity = stated({ availability: '99.9' }, { title: text });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  name: text => {
    const entity = stated({ availability: '99.9' }, { name: text });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a value that is read': text => {
    const entity = stated({ reach: text.replace(/[,?]/g, ''), teams: '9' });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a regime that is unmapped': text => {
    const entity = stated({ compliance: text.replace(/[,?]/g, '') });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a value that cannot be read': text => {
    const entity = stated({ rto: text, 'built.zones': text, teams: '2' });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a reason of acceptance': text => {
    const entity = stated({
      audience: 'paying',
      'built.backups': 'none',
      'accept.no-backups': `until 2027-01-31: ${text}`,
    });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a reason of the past': text => {
    const entity = stated({
      audience: 'paying',
      'built.backups': 'none',
      'accept.no-backups': `until 2025-01-31: ${text}`,
    });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a reason for a control plane': text => {
    const entity = stated({
      audience: 'paying',
      'built.control-plane': 'self-managed',
      'built.control-plane-reason': text,
    });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'a profile': text => {
    const profile = text.trim();
    const policy =
      profile === ''
        ? AssessmentPolicy.default()
        : AssessmentPolicy.create({
            profiles: Object.fromEntries([[profile, { pods: '40' }]]),
          });
    const entity = stated({ profile: text });
    return renderMemo(
      assessEntity(entity, { now, policy }),
      entity.metadata.title,
    );
  },
  'a profile that there is not': text => {
    const entity = stated({ profile: text });
    return renderMemo(assessEntity(entity, { now }), entity.metadata.title);
  },
  'the name of a system': text => {
    const entity = stated({ teams: '2' });
    return renderMemo(
      assessEntity(entity, { now, lineage: [named('System', text)] }),
      entity.metadata.title,
    );
  },
  'the name of a dependency': text => {
    const entity = stated({ 'rto.region': '1m' });
    return renderMemo(
      assessEntity(entity, {
        now,
        dependencies: [{ entityRef: text, resilience: 2, availability: 99 }],
      }),
      entity.metadata.title,
    );
  },
  'the name of a cluster': text => {
    const entity = stated({ availability: '99.9' });
    return renderMemo(
      assessEntity(entity, {
        now,
        countedTeams: { teams: 7, entityRef: text },
      }),
      entity.metadata.title,
    );
  },
};

/** Where the whole text is shown, beside other words. */
const shownIn = [
  'title',
  'a reason of acceptance',
  'a reason of the past',
  'the name of a dependency',
  'the name of a cluster',
  'a value that cannot be read',
];

const attacks = [
  'eu\\|![x](https://evil.example/p.png)',
  'eu\\\\\\|<b>x</b>',
  '_www.evil.example',
  '*www.evil.example',
  '~(www.evil.example',
  'WWW.evil.example/a_b_c',
  '_https://evil.example',
  '_a@evil.example',
  'xmpp:a@evil.example/b',
  '[x]: https://evil.example',
  '[^x]: y',
  '\n\n# Approved\n\n- [ ] x\n',
  '\r\r| a | b |\r| - | - |\r',
  '`|`',
  '``\\',
  '<!-- ',
  '&#124; &lt;b&gt; &#x2028;',
  '\u2028\u0085# x',
  '\u202egpj.exe',
];

const hostile = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...attacks,
          ...['|', '\\', '`', '``', '*', '_', '~~', '[', ']', '(', ')', '!['],
          ...['<', '>', '&', '#', '-', '+', '=', '$', '{', '}', ':', '://'],
          ...['@', 'www.', 'http', 'https://', 'mailto:', 'evil.example', '.'],
          ...[' ', '\n', '\r', '\t', '    ', '1. ', '> ', '---', '\u200b'],
          ...['\ufe0f', '\ud800', '👩‍🔬', 'eu', 'a', '9'],
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** Short enough not to be cut before it comes into a memo. */
const short = hostile.map(text => text.slice(0, 60));

describe('a memo in the dialect of GitHub', () => {
  it.each(Object.entries(places))(
    'has no markup and no link that came with %s',
    (_, memoWith) => {
      for (const attack of attacks) {
        expectNoMarkup(parse(memoWith(attack)));
      }
      fc.assert(
        fc.property(hostile, text => expectNoMarkup(parse(memoWith(text)))),
        { numRuns: 50 },
      );
    },
  );

  it.each(shownIn)('shows the text that was written as %s', place => {
    fc.assert(
      fc.property(short, text => {
        fc.pre(seen(text) !== '');
        const memo = textOf(parse(places[place](text)));
        expect(memo.replace(zeroWidthSpaces, '')).toContain(seen(text));
      }),
      { numRuns: 50 },
    );
  });
});
