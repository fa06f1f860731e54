import { CalendarDay } from '../built/calendar';
import { Fact } from '../built/types';
import { RungNumber } from '../ladder/types';
import { MethodNumber } from '../requirements/kinds/types';
import { RequirementKey } from '../requirements/kinds';
import { RequirementValue } from '../requirements/values';
import { Unit } from '../thresholds/types';

/**
 * What sentences count.
 *
 * @public
 */
export const countedThings = [
  'cluster',
  'team',
  'dependency',
  'day',
  'fact',
  'namespace',
  'workload',
  'pod',
] as const;

/**
 * See {@link countedThings}.
 *
 * @public
 */
export type CountedThing = (typeof countedThings)[number];

/**
 * What they are called in English, one and several.
 *
 * @public
 */
export const countedWords: Readonly<
  Record<CountedThing, { readonly one: string; readonly other: string }>
> = {
  cluster: { one: 'cluster', other: 'clusters' },
  team: { one: 'team', other: 'teams' },
  dependency: { one: 'dependency', other: 'dependencies' },
  day: { one: 'day', other: 'days' },
  fact: { one: 'fact', other: 'facts' },
  namespace: { one: 'namespace', other: 'namespaces' },
  workload: { one: 'workload', other: 'workloads' },
  pod: { one: 'pod', other: 'pods' },
};

/**
 * What parts of a whole are counted in, each with what it is called where the
 * whole is one.
 *
 * @public
 */
export const sharedWords = {
  namespace: 'the only namespace',
  workload: 'the only workload',
  cluster: 'the only cluster',
  pod: 'the only pod',
} as const satisfies { readonly [thing in CountedThing]?: string };

/**
 * See {@link sharedWords}.
 *
 * @public
 */
export type SharedThing = keyof typeof sharedWords;

/**
 * What sentences call by name, in English.
 *
 * @public
 */
export const namedWords = {
  version: 'minor version',
  zones: 'number of zones',
  mesh: 'mesh',
  gitops: 'GitOps tool',
  quota: 'ResourceQuota',
  'limit-range': 'LimitRange',
  'deny-ingress': 'NetworkPolicy that denies ingress by default',
} as const;

/**
 * See {@link namedWords}.
 *
 * @public
 */
export type NamedThing = keyof typeof namedWords;

/**
 * A requirement with what it says; the key alone where that is withheld.
 *
 * @public
 */
export interface StatedRequirement {
  key: RequirementKey;
  value?: RequirementValue;
}

/**
 * Something that a sentence names, as data: whoever renders the sentence writes
 * it in the words and the locale of the reader.
 *
 * @public
 */
export type FindingParameter =
  | { type: 'rung'; rung: RungNumber }
  /** The failure that is accepted without that rung, as a sentence. */
  | { type: 'risk'; rung: RungNumber }
  | { type: 'amount'; amount: number; unit: Unit }
  | { type: 'count'; count: number; of: CountedThing }
  /** A part of a whole: 2 of 3 workloads. */
  | { type: 'share'; count: number; total: number; of: SharedThing }
  | { type: 'day'; day: CalendarDay }
  | { type: 'keys'; keys: RequirementKey[] }
  | { type: 'stated'; stated: StatedRequirement[] }
  | { type: 'facts'; facts: Pick<Fact, 'key' | 'value'>[] }
  | { type: 'numbers'; numbers: MethodNumber[] }
  | { type: 'named'; named: NamedThing[] }
  /** Words that somebody has written, or would have to write. */
  | { type: 'words'; words: string[] };

/**
 * The parameters of a finding, by the name that its sentences call them.
 *
 * @public
 */
export type FindingParameters = Readonly<Record<string, FindingParameter>>;

export function rung(number: RungNumber): FindingParameter {
  return { type: 'rung', rung: number };
}

export function count(number: number, of: CountedThing): FindingParameter {
  return { type: 'count', count: number, of };
}

export function share(
  number: number,
  total: number,
  of: SharedThing,
): FindingParameter {
  return { type: 'share', count: number, total, of };
}

export function keys(named: readonly RequirementKey[]): FindingParameter {
  return { type: 'keys', keys: [...named] };
}

export function words(written: readonly string[]): FindingParameter {
  return { type: 'words', words: [...written] };
}

export function stated(
  demands: readonly {
    key: RequirementKey;
    value: RequirementValue | { type: 'withheld' };
  }[],
): FindingParameter {
  return {
    type: 'stated',
    stated: demands.map(({ key, value }) =>
      value.type === 'withheld' ? { key } : { key, value },
    ),
  };
}
