import { FindingRule } from '../types';

export const guessedNumber: FindingRule = {
  id: 'guessed-number',
  severity: 'low',
  find({ placement: { guesses } }) {
    return guesses.length > 0
      ? {
          what: `Marked as a guess: ${guesses.join(', ')}.`,
          why: 'A verdict that rests on a guess is itself one.',
          remedy: 'Agree on the number with those who depend on the service.',
        }
      : undefined;
  },
};

export const missingNumber: FindingRule = {
  id: 'missing-number',
  severity: 'low',
  find({ placement: { missing, status } }) {
    // Nothing at all is the status of its own, and no finding beside it.
    return missing.length > 0 && status !== 'unassessed'
      ? {
          what: `Not stated: ${missing.join(', ')}.`,
          why: 'Whoever cannot put a number on it is not yet ready to choose.',
          remedy:
            'State each number, or none where there is no such requirement.',
        }
      : undefined;
  },
};
