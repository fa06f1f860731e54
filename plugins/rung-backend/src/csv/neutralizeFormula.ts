/**
 * What a spreadsheet takes for the beginning of a formula: the signs in all
 * their widths, also after characters that it does not show, and the control
 * characters that may move what follows into a cell of its own.
 */
const formula = /^(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Puts an apostrophe before what would be a formula, as OWASP advises. */
export function neutralizeFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
