import { RungNumber } from '../../ladder/types';
import { Scale } from '../../thresholds/types';
import { Grammar } from '../grammar/types';
import { RequirementValue } from '../values';
import { Weighing } from './measures';

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

/**
 * What a stated value is weighed on: an amount on a scale, one word out of
 * several with the rung of each, or a word that calls for its rung by being
 * there.
 *
 * @public
 */
export type Measure =
  | ScaleMeasure
  | { type: 'choice'; word: string; choices: Record<string, RungNumber> }
  | { type: 'item'; word: string; rung: RungNumber };

/**
 * An amount, in the unit of the scale that it is weighed on.
 *
 * @public
 */
export interface ScaleMeasure {
  type: 'scale';
  scale: Scale;
  amount: number;
}

/** A stated value other than `none`. */
export type StatedValue = Exclude<RequirementValue, { type: 'none' }>;

/**
 * Everything there is to know about one requirement: how it is written and
 * what it is weighed on. One file each; `index.ts` is the list.
 */
export interface RequirementKind<TKey extends string = string> {
  /** Its annotation key without the prefix. */
  readonly key: TKey;
  /** What it is called in a sentence or a table. */
  readonly name: string;
  /** Which of the six numbers it states, if any. */
  readonly number?: MethodNumber;
  /** What to write, as the rest of a sentence that begins with "Write". */
  readonly expected: string;
  readonly parse: Grammar;
  /** It says what the service is, which nobody can offer to give up. */
  readonly isFact?: true;
  readonly weighing: Weighing;
}
