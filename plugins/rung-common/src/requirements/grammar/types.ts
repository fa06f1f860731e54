import { Unreadable } from '../../problems/types';
import { Unit } from '../../thresholds/types';
import { RequirementValue } from '../values';

/**
 * How the value of a requirement is put in, for forms: a number with its unit,
 * one of a few words, or a comma list of names. Every requirement accepts
 * `none` as well, and a trailing question mark for a guess.
 *
 * @public
 */
export type RequirementInput =
  | { type: 'percentage'; unit: Unit }
  | { type: 'duration'; unit: Unit; /** Whether 0 can be met. */ zero: boolean }
  | { type: 'count' | 'count-or-range'; unit: Unit }
  | { type: 'word'; words: readonly string[] }
  | { type: 'words' };

/** A value, or why the text is none. */
export type Parsed = { value: RequirementValue } | Unreadable;

/**
 * Reads the text of an annotation, trimmed and without its guess mark, and
 * tells forms how to ask for it.
 */
export interface Grammar {
  (text: string): Parsed;
  readonly input: RequirementInput;
}

/** What reads a text, with how forms are to ask for it. */
export function grammar(
  input: RequirementInput,
  read: (text: string) => Parsed,
): Grammar {
  return Object.assign(read, { input });
}
