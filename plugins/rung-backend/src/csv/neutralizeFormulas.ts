/**
 * Where a spreadsheet takes what follows for a formula: at the beginning of a
 * text, and after a semicolon, which parts cells in half of the world. The
 * signs in all their widths count, also after characters that are not shown.
 */
const formulas = /(^|;)(?=[\s\p{C}"]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** Puts an apostrophe before what would be a formula, as OWASP advises. */
export function neutralizeFormulas(text: string): string {
  return text.replace(formulas, "$1'");
}
