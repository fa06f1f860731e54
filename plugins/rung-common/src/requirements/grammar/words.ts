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
          reason: 'unknown-word',
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
    return { reason: 'too-many-names', limit: MAX_ITEMS };
  }
  if (text.search(otherMarks) >= 0) {
    return {
      reason: 'other-separators',
      meant: asCommaList(text),
    };
  }
  if (items.includes('')) {
    return {
      reason: 'empty-name',
      meant: asCommaList(text),
    };
  }
  if (items.includes('none')) {
    return { reason: 'none-among-names' };
  }
  return { value: { type: 'list', items: [...new Set(items)] } };
});
