import { calculatorMessages } from '../calculatorMessages';
import { cardMessages } from '../cardMessages';
import { catalogMessages } from '../catalogMessages';
import { fieldMessages } from '../fieldMessages';
import { findingMessages } from '../findingMessages';
import germanFinding from '../germanFinding';
import { findingsPageMessages } from '../findingsPageMessages';
import { formMessages } from '../formMessages';
import { ladderMessages } from '../ladderMessages';
import { ladderPageMessages } from '../ladderPageMessages';
import { listMessages } from '../listMessages';
import { memoMessages } from '../memoMessages';
import { overviewMessages } from '../overviewMessages';
import { pageMessages } from '../pageMessages';
import { requestMessages } from '../requestMessages';
import { requirementMessages } from '../requirementMessages';
import { rollUpMessages } from '../rollUpMessages';
import { scanMessages } from '../scanMessages';
import { tabMessages } from '../tabMessages';
import { watchlistMessages } from '../watchlistMessages';
import { widgetMessages } from '../widgetMessages';
import { wordMessages } from '../wordMessages';
import messages from '.';

interface Nested {
  readonly [key: string]: string | Nested;
}

function flat(nested: Nested, prefix = ''): [string, string][] {
  return Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found).sort();
}

/** What the two languages share: values, units, names and loan words. */
const sameInBoth = new Set([
  '%',
  '+{{amount}}',
  '−{{amount}}',
  '{{name}} ({{number}})',
  '{{name}} {{word}}',
  '{{name}}: {{text}}',
  'audited',
  'Autoscaling',
  'Backups',
  'Compliance',
  'Details',
  'Memo',
  'Name',
  'Pods',
  'RPO',
  'RTO',
  'Status',
  'System',
  'Tag',
  'Teams',
]);

const groups: [string, Nested, Record<string, string>, Set<string>][] = [
  [
    'the plugin',
    {
      calculator: calculatorMessages,
      card: cardMessages,
      catalog: catalogMessages,
      field: fieldMessages,
      findingsPage: findingsPageMessages,
      form: formMessages,
      ladder: ladderMessages,
      ladderPage: ladderPageMessages,
      list: listMessages,
      memo: memoMessages,
      overview: overviewMessages,
      page: pageMessages,
      request: requestMessages,
      requirement: requirementMessages,
      rollUp: rollUpMessages,
      scan: scanMessages,
      tab: tabMessages,
      watchlist: watchlistMessages,
      widget: widgetMessages,
      word: wordMessages,
    },
    messages,
    sameInBoth,
  ],
  ['findings', findingMessages, germanFinding, new Set(['{{risk}}'])],
];

describe.each(groups)(
  'the German messages of %s',
  (_, nested, german, shared) => {
    const english = flat(nested);

    it('have the keys of the English ones', () => {
      expect(Object.keys(german).sort()).toEqual(
        english.map(([key]) => key).sort(),
      );
    });

    it('have their placeholders', () => {
      expect(english.map(([key]) => [key, placeholders(german[key])])).toEqual(
        english.map(([key, text]) => [key, placeholders(text)]),
      );
    });

    it('are empty only where those are', () => {
      expect(english.filter(([key, text]) => !text !== !german[key])).toEqual(
        [],
      );
    });

    it('are translated, but for the words that both languages share', () => {
      const same = english.filter(
        ([key, text]) => text && text === german[key],
      );
      expect(same.filter(([, text]) => !shared.has(text))).toEqual([]);
      expect([...shared].sort()).toEqual(
        [...new Set(same.map(([, text]) => text))].sort(),
      );
    });
  },
);
