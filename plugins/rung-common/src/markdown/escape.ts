/** Longer texts of others are cut: a memo is one page. */
const MAX_LENGTH = 256;

/** Breaks an address for the eye of a parser and for no other. */
const ZERO_WIDTH_SPACE = '\u200b';

function clean(text: string): string {
  const oneLine = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return oneLine.length > MAX_LENGTH
    ? `${oneLine.slice(0, MAX_LENGTH)}…`
    : oneLine;
}

/**
 * A text that somebody else wrote, as text: no markup, no link, one line.
 *
 * @remarks
 *
 * Backslashes alone are not enough. GitHub's dialect turns bare addresses into
 * links after it has read the escapes, so these are broken up as well.
 */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/\bwww\./gi, match => `${match.slice(0, -1)}${ZERO_WIDTH_SPACE}.`)
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/[\\`*_{}[\]()<>#+\-!|~&$=]/g, '\\$&');
}

/**
 * A value that somebody else wrote, to the letter, as code in Markdown: no
 * markup, no link, one line, at most 256 characters.
 *
 * @public
 */
export function code(text: string): string {
  const value = clean(text).trim();
  if (value === '') {
    return '(empty)';
  }
  const longest = Math.max(
    0,
    ...Array.from(value.matchAll(/`+/g), ([run]) => run.length),
  );
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${value}${pad}${fence}`;
}

/** The same inside a table, where a pipe would end the cell even in code. */
export function codeInTable(text: string): string {
  return code(text).replace(/\|/g, '\\|');
}
