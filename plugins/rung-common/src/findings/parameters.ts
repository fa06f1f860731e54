import { CalendarDay } from '../built/calendar';
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
  'step',
  'cluster',
  'team',
  'dependency',
  'day',
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
  step: { one: 'step', other: 'steps' },
  cluster: { one: 'cluster', other: 'clusters' },
  team: { one: 'team', other: 'teams' },
  dependency: { one: 'dependency', other: 'dependencies' },
  day: { one: 'day', other: 'days' },
};

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
  | { type: 'day'; day: CalendarDay }
  | { type: 'keys'; keys: RequirementKey[] }
  | { type: 'stated'; stated: StatedRequirement[] }
  | { type: 'numbers'; numbers: MethodNumber[] }
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
