import { distance } from 'fastest-levenshtein';

/** Nothing that is read is this long, nor is a slip of the pen of it. */
const MAX_LENGTH = 60;
/** One slip in so many characters is a slip; more make another word. */
const CHARACTERS_PER_SLIP = 3;

/**
 * The word that somebody most likely meant who wrote one that is not known,
 * or `undefined` where none is near. Case makes no difference.
 */
export function nearestOf(
  written: string,
  known: Iterable<string>,
): string | undefined {
  if (written.length > MAX_LENGTH) {
    return undefined;
  }
  const meant = written.toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(meant.length / CHARACTERS_PER_SLIP)) + 1;
  for (const word of known) {
    const slips = distance(meant, word.toLowerCase());
    if (slips < fewest) {
      nearest = word;
      fewest = slips;
    }
  }
  return nearest;
}
