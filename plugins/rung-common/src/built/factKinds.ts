import { BuiltKey } from './builtKeys';
import { nearestWord } from '../requirements/grammar/nearest';
import { rungNumbers } from '../ladder/types';
import { Unreadable } from '../problems/types';
import { daysSince, isCalendarDay } from './calendar';
import { meantElapsed, parseElapsed } from './elapsed';
import { isRecordAddress } from './recordAddress';
import { BuiltFacts, builtWords, Fact, WordedFact } from './types';

/**
 * How a fact is put in, for forms: one of a few words, yes or no as `true` and
 * `false`, a whole number, the day of an exercise or `never`, a time that was
 * measured in it, the address of its record, or a few words of one's own.
 *
 * @public
 */
export type BuiltInput =
  | { type: 'word'; words: readonly string[] }
  | { type: 'yes-no' }
  | { type: 'count' }
  | { type: 'exercise' }
  | { type: 'elapsed' }
  | { type: 'record' }
  | { type: 'text' };

/** How one fact is written. */
export interface FactKind {
  readonly key: BuiltKey;
  readonly input: BuiltInput;
  /** What to write, as the rest of a sentence that begins with "Write". */
  readonly expected: string;
  /** The value, or undefined where the text is none. */
  parse(text: string): BuiltFacts[BuiltKey];
  /** What was probably meant by a text that is none. */
  meant?(text: string): string | undefined;
  /** What is wrong with a value by the day of the assessment, if that is known. */
  refuse?(
    value: BuiltFacts[BuiltKey],
    now: Date | undefined,
  ): Unreadable | undefined;
}

const whole = /^\d{1,9}$/;

/** One of a few words, in any case, each with what it says. */
function oneOf(
  key: BuiltKey,
  input: BuiltInput,
  meanings: Readonly<Record<string, BuiltFacts[BuiltKey]>>,
): FactKind {
  const known = new Map(Object.entries(meanings));
  return {
    key,
    input,
    expected: [...known.keys()].join(' or '),
    parse: text => known.get(text.toLowerCase()),
    meant: text => nearestWord(text, known.keys()),
  };
}

function word(key: WordedFact): FactKind {
  const words: readonly string[] = builtWords[key];
  return oneOf(
    key,
    { type: 'word', words },
    Object.fromEntries(words.map(known => [known, known])),
  );
}

function yesOrNo(key: BuiltKey): FactKind {
  return oneOf(key, { type: 'yes-no' }, { true: true, false: false });
}

function count(key: BuiltKey): FactKind {
  return {
    key,
    input: { type: 'count' },
    expected: 'a whole number of at least one',
    parse: text =>
      whole.test(text) && Number(text) > 0 ? Number(text) : undefined,
  };
}

/** Somewhere on Earth it is tomorrow already. */
const ZONE_TOLERANCE = 1;

/** `2026/5/31` and `31.5.2026`; with slashes the other way nobody can tell. */
const otherDays = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

function meantDay(text: string): string | undefined {
  for (const pattern of otherDays) {
    const { year, month, day } = pattern.exec(text)?.groups ?? {};
    const meant =
      year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (meant && isCalendarDay(meant)) {
      return meant;
    }
  }
  return nearestWord(text, ['never']);
}

function exercise(key: BuiltKey): FactKind {
  return {
    key,
    input: { type: 'exercise' },
    expected: 'never, or the day it was done as 2026-05-31',
    parse: text =>
      text.toLowerCase() === 'never' || isCalendarDay(text)
        ? text.toLowerCase()
        : undefined,
    meant: meantDay,
    refuse: (day, now) =>
      now && typeof day === 'string' && daysSince(day, now) < -ZONE_TOLERANCE
        ? { reason: 'planned-exercise' }
        : undefined,
  };
}

function elapsed(key: BuiltKey): FactKind {
  return {
    key,
    input: { type: 'elapsed' },
    expected: 'the time that was measured, as 90s, 12m or 1h30m',
    parse: parseElapsed,
    meant: meantElapsed,
  };
}

function record(key: BuiltKey): FactKind {
  return {
    key,
    input: { type: 'record' },
    expected: 'the address of the record, which begins with https://',
    parse: text => (isRecordAddress(text) ? text : undefined),
  };
}

/** Every fact, in the order of {@link builtKeys}. */
export const factKinds: readonly FactKind[] = [
  {
    key: 'rung',
    input: { type: 'word', words: rungNumbers.map(String) },
    expected: 'the rung that is built, 1 to 6',
    parse: text =>
      /^[1-6]$/.test(text) ? (Number(text) as BuiltFacts['rung']) : undefined,
  },
  word('control-plane'),
  {
    key: 'control-plane-reason',
    input: { type: 'text' },
    expected: 'the reason in a few words',
    parse: text => text,
  },
  count('control-plane-nodes'),
  count('zones'),
  count('clusters'),
  count('regions'),
  word('storage'),
  word('backups'),
  yesOrNo('off-region-backups'),
  word('database'),
  word('delivery'),
  word('provisioning'),
  yesOrNo('autoscaling'),
  yesOrNo('platform'),
  yesOrNo('cross-cluster-calls'),
  yesOrNo('mtls'),
  yesOrNo('replication-encrypted'),
  word('mesh'),
  exercise('failover-exercised'),
  elapsed('failover-recovered-in'),
  elapsed('failover-data-lost'),
  record('failover-evidence'),
  exercise('zone-loss-exercised'),
  elapsed('zone-loss-recovered-in'),
  elapsed('zone-loss-data-lost'),
  record('zone-loss-evidence'),
];

const kindsByKey = new Map(factKinds.map(kind => [kind.key, kind]));

/** Whether a value is one that an annotation could state. */
export function isFactValue({ key, value }: Fact): boolean {
  return kindsByKey.get(key)?.parse(String(value)) === value;
}

/**
 * What a text says as the annotation of a fact, or undefined where it cannot be
 * read as that: a number of zones, a day, `12m`.
 *
 * @public
 */
export function factValue(
  key: BuiltKey,
  text: string,
): Fact['value'] | undefined {
  return kindsByKey.get(key)?.parse(text);
}

/**
 * What to write for a fact, in English, as the rest of a sentence that begins
 * with "Write": "a whole number of at least one".
 *
 * @public
 */
export function builtHint(key: BuiltKey): string {
  return kindsByKey.get(key)!.expected;
}

/**
 * How a form is to ask for a fact.
 *
 * @public
 */
export function builtInput(key: BuiltKey): BuiltInput {
  return kindsByKey.get(key)!.input;
}
