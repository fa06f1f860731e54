import { distance } from 'fastest-levenshtein';

/** No word that is known is this long, nor is a slip of the pen of one. */
const MAX_LENGTH = 60;
/** Two wrong letters are a slip; more make another word. */
const MOST_SLIPS = 2;

/** Case, blanks and hyphens are what people get wrong without a slip. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** `tier-3` is no slip of `tier-2`, nor `iso-27002` of `iso-27001`. */
function digits(word: string): string {
  return word.replace(/\D/g, '');
}

/** Two letters are most of a short word: `iso` is no slip of `c5`. */
function slipsAllowed(word: string): number {
  return Math.min(MOST_SLIPS, Math.floor((word.length - 1) / 2));
}

/**
 * The known word that somebody most likely meant who wrote another one: it is
 * off by case, blanks or hyphens, or within two letters; digits have to agree.
 *
 * @returns one of `words`, or undefined where none is near
 * @public
 */
export function nearestWord(
  written: string,
  words: Iterable<string>,
): string | undefined {
  if (written.length > MAX_LENGTH) {
    return undefined;
  }
  let nearest: string | undefined;
  let fewest = MOST_SLIPS + 1;
  for (const word of words) {
    const slips = distance(bare(written), bare(word));
    if (
      slips < fewest &&
      slips <= slipsAllowed(bare(word)) &&
      digits(word) === digits(written)
    ) {
      nearest = word;
      fewest = slips;
    }
  }
  return nearest;
}
