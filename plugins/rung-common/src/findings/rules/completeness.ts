import { keys } from '../parameters';
import { FindingRule } from '../types';

export const guessedNumber = {
  id: 'guessed-number',
  severity: 'low',
  title: 'Guessed number',
  meaning:
    'A number is marked as a guess. It counts, but the verdict is incomplete.',
  advice: 'Agree on it with those who depend on the service.',
  move: 'state-numbers',
  // Which of them is a guess is among its parameters.
  about: [],
  sentences: {
    short: 'The verdict rests on a guessed number',
    what: 'Marked as a guess: {{guesses}}.',
    why: 'A verdict that rests on a guess is itself one.',
    remedy: 'Agree on the number with those who depend on the service.',
  },
  find: ({ placement: { guesses } }) =>
    guesses.length > 0 ? { parameters: { guesses: keys(guesses) } } : undefined,
} as const satisfies FindingRule;

export const missingNumber = {
  id: 'missing-number',
  severity: 'low',
  title: 'Missing number',
  meaning:
    'One of the six numbers is not stated, so the verdict is incomplete.',
  advice: 'State it, or none where there is no such requirement.',
  move: 'state-numbers',
  about: [],
  sentences: {
    short: 'Lacks {{missing}}',
    what: 'Not stated: {{missing}}.',
    why: 'Whoever cannot put a number on it is not yet ready to choose.',
    remedy: 'State each number, or none where there is no such requirement.',
  },
  // Nothing at all is the status of its own, and no finding beside it.
  find: ({ placement: { missing, status } }) =>
    missing.length > 0 && status !== 'unassessed'
      ? { parameters: { missing: { type: 'numbers', numbers: missing } } }
      : undefined,
} as const satisfies FindingRule;
