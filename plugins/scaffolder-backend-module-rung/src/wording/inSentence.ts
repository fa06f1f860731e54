import { markdownCode } from '@rung/backstage-plugin-rung-common';

/**
 * Nothing that Markdown reads as anything but text, as almost all values. Only
 * numbers have dots in them: with letters around it, one may be an address.
 */
const plain = /^(?:[a-z0-9%?, -]|(?<=\d)\.{1,2}(?=\d)){1,80}$/i;

/**
 * A text that others wrote, in a sentence that templates put into pull requests
 * and pages: as code, if Markdown could read it as anything but text.
 */
export function inSentence(text: string): string {
  return plain.test(text) ? text : markdownCode(text);
}
