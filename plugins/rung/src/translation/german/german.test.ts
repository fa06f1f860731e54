import {
  CountedThing,
  findingIds,
  methodNumbers,
} from '@rung/backstage-plugin-rung-common';
import { entityMessages } from '../entityMessages';
import { findingMessages } from '../findingMessages';
import { formsMessages } from '../formsMessages';
import germanFinding from '../germanFinding';
import germanMemo from '../germanMemo';
import germanObservation from '../germanObservation';
import { memoMessages } from '../memoMessages';
import { messages } from '../messages';
import { observationMessages } from '../observationMessages';
import { reportsMessages } from '../reportsMessages';
import { scannedMessages } from '../scannedMessages';
import german from '.';
import germanSpend from '../../components/spend/germanMessages';
import { spendMessages } from '../../components/spend/messages';
import germanEntity from './entity';
import germanForms from './forms';
import germanReports from './reports';
import germanScanned from './scanned';

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
  '{{built}}; {{needed}}.',
  '{{headline}}: {{name}}.',
  '{{label}}: {{after}}',
  '{{name}} ({{number}})',
  '{{name}} {{word}}',
  '{{moved}}: {{what}}.',
  '{{before}} → {{after}}',
  '{{rung}} +',
  '{{name}}: {{where}}',
  '{{name}}: {{text}}',
  '{{title}} · Rung',
  'audited',
  'Autoscaling',
  'Backups',
  'CI',
  'Cluster',
  'Compliance',
  'Details',
  'GitOps',
  'Memo',
  'Name',
  'Pods',
  'Policy',
  'Region',
  'RPO',
  'RTO',
  'Status',
  'System',
  'Tag',
  'Teams',
  'Zone',
  '{{risk}}',
  'LimitRange',
  'ResourceQuota',
  '{{letter}} × {{count}}',
  '{{units}} × {{price}}',
  '{{what}} in {{where}}',
  'Zone {{name}}',
  'Budget',
  'Workload',
  'Workloads',
]);

const groups: [string, Nested, Record<string, string>][] = [
  ['what faces share', messages, german],
  ['the tabs', entityMessages, germanEntity],
  ['the reports', reportsMessages, germanReports],
  ['what counts the last scan', scannedMessages, germanScanned],
  ['the forms', formsMessages, germanForms],
  ['findings', findingMessages, germanFinding],
  ['memos', memoMessages, germanMemo],
  ['what is seen in clusters', observationMessages, germanObservation],
  ['savings and spend', spendMessages, germanSpend],
];

/** The texts of a group that are the same in both languages. */
function sameTexts(nested: Nested, translated: Record<string, string>) {
  return flat(nested)
    .filter(([key, text]) => text && text === translated[key])
    .map(([, text]) => text);
}

describe.each(groups)('the German messages of %s', (_, nested, translated) => {
  const english = flat(nested);

  it('have the keys of the English ones', () => {
    expect(Object.keys(translated).sort()).toEqual(
      english.map(([key]) => key).sort(),
    );
  });

  it('have their placeholders', () => {
    expect(
      english.map(([key]) => [key, placeholders(translated[key])]),
    ).toEqual(english.map(([key, text]) => [key, placeholders(text)]));
  });

  it('are empty only where those are', () => {
    expect(english.filter(([key, text]) => !text !== !translated[key])).toEqual(
      [],
    );
  });

  it('are translated, but for the words that both languages share', () => {
    expect(
      sameTexts(nested, translated).filter(text => !sameInBoth.has(text)),
    ).toEqual([]);
  });
});

it('knows no shared word that no message says', () => {
  expect([...sameInBoth].sort()).toEqual(
    [
      ...new Set(
        groups.flatMap(([, nested, translated]) =>
          sameTexts(nested, translated),
        ),
      ),
    ].sort(),
  );
});

describe.each([
  ['English', 'en', flat(findingMessages), flat(messages)],
  ['German', 'de', Object.entries(germanFinding), Object.entries(german)],
])('the %s short forms of findings', (_, language, ofFindings, ofPlugin) => {
  const texts = Object.fromEntries([...ofPlugin, ...ofFindings]);

  /** The longest text of each parameter that a short form may name. */
  const longest: Record<string, string> = {
    ...Object.fromEntries(
      ['built', 'lowest', 'needed', 'rung'].map(name => [name, '6']),
    ),
    clusters: counted('cluster', 999_999_999),
    teams: counted('team', 999_999_999),
    weaker: counted('dependency', 999_999),
    contradicted: counted('fact', 21),
    where: texts['share.namespace'].replace(/\{\{\w+\}\}/g, '99999'),
    days: counted('day', 999_999),
    reach: '99.9999 %',
    target: '99.123456789 %',
    missing: new Intl.ListFormat(language).format(
      methodNumbers.map(number => texts[`requirement.name.${number}`]),
    ),
  };

  function counted(thing: CountedThing, count: number): string {
    return texts[`counted.${thing}_other`].replace('{{count}}', String(count));
  }

  it('have at most 60 characters, and no full stop', () => {
    const filled = ofFindings
      .filter(([key]) => key.endsWith('.short'))
      .map(([, text]) =>
        text.replace(/\{\{(\w+)\}\}/g, (place, name) => longest[name] ?? place),
      );
    expect(filled.length).toBeGreaterThanOrEqual(findingIds.length);
    expect(
      filled.filter(text => text.length > 60 || /[{}]|[. ]$/.test(text)),
    ).toEqual([]);
  });
});
