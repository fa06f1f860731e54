import { FindingRule } from '../types';

export const guessedNumber: FindingRule = {
  id: 'guessed-number',
  severity: 'low',
  find({ placement: { guesses } }) {
    return guesses.length > 0
      ? {
          what: `Marked as a guess: ${guesses.join(', ')}.`,
          why: 'A verdict that stands on a guess is itself one.',
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

export const unmappedCompliance: FindingRule = {
  id: 'unmapped-compliance',
  severity: 'low',
  find({ demand, policy }) {
    const value = demand('compliance')?.value;
    const unmapped =
      value?.type === 'list'
        ? value.items.filter(
            regime =>
              !Object.hasOwn(policy.thresholds.choices.compliance, regime),
          )
        : [];
    return unmapped.length > 0
      ? {
          what: `No rung is known for ${unmapped.join(', ')}.`,
          why: 'The regime is recorded and calls for nothing, which may be less than it asks for.',
          remedy:
            'State what it asks for, such as strict-isolation, or have the portal map the regime to a rung.',
        }
      : undefined;
  },
};
