import { nearestWord } from './nearest';
import { Grammar, grammar } from './types';

const MAX_ITEMS = 64;

/** One of a closed set of words, in any case. */
export function wordOf(words: readonly string[]): Grammar {
  return grammar({ type: 'word', words }, text => {
    const word = text.toLowerCase();
    return words.includes(word)
      ? { value: { type: 'word', word } }
      : {
          reason: 'is not one of the words this requirement knows',
          meant: nearestWord(text, words),
        };
  });
}

/** What people separate or wrap names with elsewhere. */
const otherMarks = /[;/|[\](){}<>"'`\p{Cc}]+/gu;

/** The same names as the comma list that was meant. */
function asCommaList(text: string): string {
  return text
    .split(/[,;/|\p{Cc}]/u)
    .map(item => item.replace(otherMarks, '').trim())
    .filter(item => item !== '')
    .join(', ');
}

/**
 * A comma list of names, in any case, each counted once. Other separators,
 * brackets and quotes are refused: with them in it, no name would be known.
 */
export const listOfNames = grammar({ type: 'words' }, text => {
  const items = text.split(',').map(item => item.trim().toLowerCase());
  if (items.length > MAX_ITEMS) {
    return { reason: `lists more than ${MAX_ITEMS} names` };
  }
  if (text.search(otherMarks) >= 0) {
    return {
      reason: 'holds signs other than commas around or between its names',
      meant: asCommaList(text),
    };
  }
  if (items.includes('')) {
    return {
      reason: 'has an empty name between its commas',
      meant: asCommaList(text),
    };
  }
  if (items.includes('none')) {
    return { reason: 'says none and names something beside it' };
  }
  return { value: { type: 'list', items: [...new Set(items)] } };
});
