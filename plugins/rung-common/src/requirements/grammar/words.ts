import { Grammar, grammar } from './types';

const MAX_ITEMS = 64;

/** One of a closed set of words, in any case. */
export function wordOf(words: readonly string[]): Grammar {
  return grammar({ type: 'word', words }, text => {
    const word = text.toLowerCase();
    return words.includes(word)
      ? { value: { type: 'word', word } }
      : { reason: 'is not one of the words this requirement knows' };
  });
}

/** A comma list of names, in any case, each counted once. */
export const listOfNames = grammar({ type: 'words' }, text => {
  const items = text.split(',').map(item => item.trim().toLowerCase());
  if (items.length > MAX_ITEMS) {
    return { reason: `lists more than ${MAX_ITEMS} names` };
  }
  if (items.includes('')) {
    return { reason: 'has an empty name between its commas' };
  }
  return { value: { type: 'list', items: [...new Set(items)] } };
});
