import { Unit } from '../thresholds/types';

/** Longer values are a problem to report and not work to do. */
export const MAX_VALUE_LENGTH = 256;

/**
 * What a requirement says. `none` means that somebody asked and there is no
 * such requirement, which is not the same as nobody having asked.
 *
 * @public
 */
export type RequirementValue =
  | { type: 'none' }
  | { type: 'quantity'; amount: number; unit: Unit }
  | { type: 'range'; base: number; peak: number; unit: Unit }
  | { type: 'word'; word: string }
  | { type: 'list'; items: string[] };
