import {
  CountedThing,
  findingIds,
  methodNumbers,
} from '@rung/backstage-plugin-rung-common';
import { formTextMessages } from '../../components/requirementForm/messages';
import germanFormTexts from '../../components/requirementForm/germanMessages';
import { findingMessages } from '../findingMessages';
import germanFinding from '../germanFinding';
import germanObservation from '../germanObservation';
import { messages } from '../messages';
import { observationMessages } from '../observationMessages';
import german from '.';

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
  '{{label}}: {{after}}',
  '{{name}} ({{number}})',
  '{{name}} {{word}}',
  '{{moved}}: {{what}}.',
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
  'Region',
  'RPO',
  'RTO',
  'Status',
  'System',
  'Tag',
  'Teams',
  'Zone',
]);

const groups: [string, Nested, Record<string, string>, Set<string>][] = [
  ['the plugin', messages, german, sameInBoth],
  [
    'findings',
    findingMessages,
    germanFinding,
    new Set(['{{risk}}', 'LimitRange', 'ResourceQuota']),
  ],
  ['what forms explain', formTextMessages, germanFormTexts, new Set()],
  [
    'what is seen in clusters',
    observationMessages,
    germanObservation,
    new Set([
      '{{letter}} × {{count}}',
      '{{what}} in {{where}}',
      'Zone {{name}}',
      'Budget',
      'Cluster',
      'Pods',
      'Workload',
      'Workloads',
    ]),
  ],
];

describe.each(groups)(
  'the German messages of %s',
  (_, nested, translated, shared) => {
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
      expect(
        english.filter(([key, text]) => !text !== !translated[key]),
      ).toEqual([]);
    });

    it('are translated, but for the words that both languages share', () => {
      const same = english.filter(
        ([key, text]) => text && text === translated[key],
      );
      expect(same.filter(([, text]) => !shared.has(text))).toEqual([]);
      expect([...shared].sort()).toEqual(
        [...new Set(same.map(([, text]) => text))].sort(),
      );
    });
  },
);

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
