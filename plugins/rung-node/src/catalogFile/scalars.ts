import { parse, Scalar } from 'yaml';

/** How texts are quoted where they need it. */
export type Quotes = 'single' | 'double';

/** Holds nothing that could end a value, in a block or between braces. */
const unmarked = /^[A-Za-z0-9][A-Za-z0-9 .%/?_-]*$/;
// Everything but printable characters of a single line.
const unprintable = /[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]/;

/** Whether every reader of YAML takes the bare text for the same string. */
function isPlain(text: string): boolean {
  return (
    unmarked.test(text) &&
    text.trim() === text &&
    parse(text, { version: '1.1' }) === text &&
    parse(text, { version: '1.2' }) === text
  );
}

/** A text as YAML, always a string to whoever reads it. */
export function renderScalar(
  text: string,
  { quotes, bare }: { quotes: Quotes; bare: boolean },
): string {
  if (bare && isPlain(text)) {
    return text;
  }
  return quotes === 'double' || unprintable.test(text)
    ? JSON.stringify(text)
    : `'${text.replace(/'/g, "''")}'`;
}

/** A text quoted as the one that it takes the place of. */
export function renderLike(text: string, former: Scalar | undefined): string {
  return renderScalar(text, {
    quotes: former?.type === 'QUOTE_DOUBLE' ? 'double' : 'single',
    bare: former?.type !== 'QUOTE_DOUBLE' && former?.type !== 'QUOTE_SINGLE',
  });
}
