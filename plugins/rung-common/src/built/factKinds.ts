import { isCalendarDay } from './calendar';
import { BuiltFacts, BuiltKey } from './types';

/** How one fact is written. */
export interface FactKind {
  readonly key: BuiltKey;
  /** What to write, as the rest of a sentence that begins with "Write". */
  readonly expected: string;
  /** The value, or undefined where the text is none. */
  parse(text: string): BuiltFacts[BuiltKey];
}

const whole = /^\d{1,9}$/;

function word(key: BuiltKey, words: readonly string[]): FactKind {
  return {
    key,
    expected: words.join(' or '),
    parse: text =>
      words.find(known => known === text.toLowerCase()) as
        | BuiltFacts[BuiltKey]
        | undefined,
  };
}

function yesOrNo(key: BuiltKey): FactKind {
  return {
    key,
    expected: 'true or false',
    parse: text =>
      /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined,
  };
}

function count(key: BuiltKey): FactKind {
  return {
    key,
    expected: 'a whole number of at least one',
    parse: text =>
      whole.test(text) && Number(text) > 0 ? Number(text) : undefined,
  };
}

function exercise(key: BuiltKey): FactKind {
  return {
    key,
    expected: 'never, or the day as 2026-05-31',
    parse: text =>
      text.toLowerCase() === 'never' || isCalendarDay(text)
        ? text.toLowerCase()
        : undefined,
  };
}

/** Every fact, in the order in which they are read and shown. */
export const factKinds: readonly FactKind[] = [
  {
    key: 'rung',
    expected: 'the rung that stands, 1 to 6',
    parse: text =>
      /^[1-6]$/.test(text) ? (Number(text) as BuiltFacts['rung']) : undefined,
  },
  word('control-plane', ['managed', 'self-managed']),
  {
    key: 'control-plane-reason',
    expected: 'the reason in a few words',
    parse: text => text,
  },
  count('control-plane-nodes'),
  count('zones'),
  count('clusters'),
  count('regions'),
  word('storage', ['ephemeral', 'single-zone', 'zone-redundant']),
  word('backups', ['none', 'untested', 'tested']),
  yesOrNo('off-region-backups'),
  word('database', [
    'single-region',
    'async-replicas',
    'synchronous',
    'global',
    'mergeable',
  ]),
  word('delivery', ['manual', 'ci', 'gitops']),
  word('provisioning', ['manual', 'declarative']),
  yesOrNo('autoscaling'),
  yesOrNo('platform'),
  yesOrNo('cross-cluster-calls'),
  yesOrNo('mtls'),
  yesOrNo('replication-encrypted'),
  word('mesh', ['none', 'single-cluster', 'cross-cluster']),
  exercise('failover-exercised'),
  exercise('zone-loss-exercised'),
];
