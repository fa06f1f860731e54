import {
  requirementKeys,
  sourceTypes,
  units,
} from '@rung/backstage-plugin-rung-common';
import {
  amount,
  arrayOf,
  closedObject,
  completeObject,
  described,
  oneOfWords,
  refTo,
  text,
} from './builders';

/** What an entity states, and what of it could not be read. */
export const requirementSchemas = {
  RequirementKey: oneOfWords(requirementKeys),
  Unit: oneOfWords(units),
  RequirementValue: {
    oneOf: [
      completeObject({ type: { const: 'none' } }),
      completeObject({
        type: { const: 'quantity' },
        amount,
        unit: refTo('Unit'),
      }),
      completeObject({
        type: { const: 'range' },
        base: amount,
        peak: amount,
        unit: refTo('Unit'),
      }),
      completeObject({ type: { const: 'word' }, word: text }),
      completeObject({ type: { const: 'list' }, items: arrayOf(text) }),
      described(
        'The caller may not see the entity that states it.',
        completeObject({ type: { const: 'withheld' } }),
      ),
    ],
  },
  RequirementSource: closedObject(
    {
      type: oneOfWords(sourceTypes),
      entityRef: described(
        'The entity that states it or names the profile; left out, with all but the type, where the caller may not see it.',
        text,
      ),
      profile: described('The name of the profile.', text),
      annotation: described('The whole key it was read from.', text),
    },
    ['type'],
  ),
  Problem: closedObject(
    {
      key: described(
        'The annotation key without its prefix: a requirement, a fact or an acceptance.',
        text,
      ),
      source: refTo('RequirementSource'),
      withheld: described(
        'Present where the caller may not see the entity that states it: the texts are empty then.',
        { const: true },
      ),
      value: described(
        'As written, cut to a length that is safe to show.',
        text,
      ),
      reason: text,
      expected: described('What to write instead.', text),
    },
    ['key', 'source', 'value', 'reason', 'expected'],
  ),
} as const;
