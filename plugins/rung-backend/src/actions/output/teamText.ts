import { plainText } from '@rung/backstage-plugin-rung-common';

/**
 * A text that a team wrote, as a caller may be given it: one line in which nothing
 * is hidden, and no longer than is needed to tell it from others.
 */
export function teamText(written: string, longest: number): string {
  const plain = plainText(written.slice(0, longest + 1));
  return plain.length > longest
    ? plainText(`${plain.slice(0, longest - 1)}…`)
    : plain;
}
