/**
 * What to write in place of what cannot be read, as the rest of a sentence
 * that begins with "Write": first what was probably meant, then all that can
 * be written.
 */
export function whatToWrite(expected: string, meant?: string): string {
  return meant === undefined
    ? expected
    : `${meant} if that is what is meant, or else ${expected}`;
}
