import { RungNumber } from '../../ladder/types';
import { Scale, Thresholds } from '../../thresholds/types';
import { Grammar } from '../grammar/types';
import { RequirementKey, RequirementValue } from '../types';

/**
 * The six numbers that the method asks for before it places anything, in its
 * own order.
 *
 * @public
 */
export const methodNumbers = [
  'availability',
  'rto',
  'rpo',
  'scale',
  'teams',
  'compliance',
] as const;

/**
 * One of the {@link methodNumbers}.
 *
 * @public
 */
export type MethodNumber = (typeof methodNumbers)[number];

/** What a stated value is weighed on. */
export type Measure =
  /** An amount on a scale of rungs. */
  | { type: 'scale'; scale: Scale; amount: number }
  /** One word out of several, each with its rung. */
  | { type: 'choice'; word: string; choices: Record<string, RungNumber> }
  /** A word that calls for its rung by being there. */
  | { type: 'item'; word: string; rung: RungNumber };

/** A stated value other than `none`. */
export type StatedValue = Exclude<RequirementValue, { type: 'none' }>;

/**
 * Everything there is to know about one requirement: how it is written and
 * what it is weighed on. One file each; `index.ts` is the list.
 */
export interface RequirementKind {
  readonly key: RequirementKey;
  /** What it is called in a sentence or a table. */
  readonly name: string;
  /** Which of the six numbers it states, if any. */
  readonly number?: MethodNumber;
  /** What to write, as the rest of a sentence that begins with "Write". */
  readonly expected: string;
  readonly parse: Grammar;
  /** It says what the service is, which nobody can offer to give up. */
  readonly isFact?: true;
  /** The lowest rung is the highest that any of the measures calls for. */
  measure(value: StatedValue, thresholds: Thresholds): Measure[];
}
