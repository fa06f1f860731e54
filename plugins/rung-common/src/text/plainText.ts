/**
 * What a reader does not see, and what turns around the letters beside it. Left
 * out are the characters that join and vary what is seen, as in 👩‍🔬 and ☂️.
 */
const hidden =
  /(?![\u200c\u200d\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/gu;

/** What ends a line somewhere, moves a cursor or commands a terminal. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Half of a character, which some encoders refuse. */
const halves = /\p{Cs}/gu;

function escapeCodeUnits(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * A text that somebody else wrote, as one line in which nothing is hidden: for
 * whatever leaves as text and is read by people, such as a table, a memo, a
 * message or a line of a log.
 *
 * @remarks
 *
 * Control characters become blanks, because they stand between words. What
 * cannot be seen, as the controls that turn around the direction of writing, is
 * written as an escape such as `\u202e`, because it is in the middle of a word
 * and makes it look like another.
 *
 * @public
 */
export function plainText(text: string): string {
  return text
    .replace(controls, ' ')
    .replace(halves, '\ufffd')
    .replace(hidden, escapeCodeUnits);
}

/**
 * JSON that reads back as the same value, and holds no character that a reader
 * does not see: in strings these are escaped.
 *
 * @public
 */
export function plainJson(value: unknown, indentation?: number): string {
  return JSON.stringify(value, undefined, indentation)
    .replace(/[\u007f-\u009f\p{Zl}\p{Zp}]/gu, escapeCodeUnits)
    .replace(hidden, escapeCodeUnits);
}
