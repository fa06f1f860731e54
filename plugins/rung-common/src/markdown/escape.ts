import { plainText } from '../text/plainText';

/** Longer texts of others are cut: a memo is one page. */
const MAX_LENGTH = 256;

/** Breaks an address for the eye of a parser and for no other. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * What a dialect makes links of without any markup: every address holds one of
 * these, and so does every mention of a person or an issue.
 */
const linked = /:(?=\/\/)|www(?=\.)|[@#](?=\S)/gi;

/**
 * All punctuation that Markdown knows, but for what sentences are made of,
 * which means nothing inside of a line.
 */
const markup = /(?![.,;:'"?%/])[!-/:-@[-`{-~]/g;

function clean(text: string): string {
  const characters = Array.from(plainText(text).replace(/\s+/g, ' ').trim());
  return characters.length > MAX_LENGTH
    ? `${characters.slice(0, MAX_LENGTH).join('')}…`
    : characters.join('');
}

/**
 * A text that somebody else wrote, as text inside of a line, in a table as
 * well: no markup, no link, one line, at most 256 characters.
 *
 * @remarks
 *
 * Backslashes alone are not enough. GitHub's dialect turns bare addresses into
 * links after it has read the escapes, so these are broken up as well.
 */
export function escapeText(text: string): string {
  return clean(text)
    .replace(linked, `$&${ZERO_WIDTH_SPACE}`)
    .replace(markup, '\\$&');
}

/**
 * A value that somebody else wrote, to the letter, as code in Markdown: no
 * markup, no link, one line, at most 256 characters.
 *
 * @public
 */
export function code(text: string): string {
  const value = clean(text);
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

/**
 * The same inside a table, where a pipe would end the cell even in code. After
 * a backslash no code can hold one, so such a value is running text.
 */
export function codeInTable(text: string): string {
  return text.includes('\\|')
    ? escapeText(text)
    : code(text).replace(/\|/g, '\\|');
}
