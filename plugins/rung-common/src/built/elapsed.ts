import { duration, formatDuration } from '../requirements/grammar/duration';

/**
 * A time that was measured, as an annotation states it: `12m`, `1h30m`, `0`.
 *
 * @public
 */
export type Elapsed = string;

/** What measures well can be zero: nothing was lost, and nobody noticed. */
const grammar = duration({ zero: true });

function secondsIn(text: string): number | undefined {
  const read = grammar(text);
  return 'value' in read && read.value.type === 'quantity'
    ? read.value.amount
    : undefined;
}

/** A time in its one spelling, or undefined where the text is none. */
export function parseElapsed(text: string): Elapsed | undefined {
  const seconds = secondsIn(text);
  return seconds === undefined ? undefined : formatDuration(seconds);
}

/** What was probably meant by a text that is no time. */
export function meantElapsed(text: string): string | undefined {
  const read = grammar(text);
  return 'meant' in read ? read.meant : undefined;
}

/**
 * The seconds of a time that was measured; undefined where it is none.
 *
 * @public
 */
export function elapsedSeconds(elapsed: Elapsed): number | undefined {
  return secondsIn(elapsed);
}
