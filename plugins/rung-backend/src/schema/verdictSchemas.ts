import {
  failureDomains,
  platformBalances,
} from '@rung/backstage-plugin-rung-common';
import {
  amount,
  arrayOf,
  closedObject,
  completeObject,
  described,
  flag,
  oneOfWords,
  refTo,
  text,
} from './builders';

/** The parts of an assessment that say what is needed, and why. */
export const verdictSchemas = {
  PlatformVerdict: closedObject(
    {
      layer: described('Whether a platform layer is justified.', flag),
      balance: described(
        'How the number of teams compares with the break-even.',
        oneOfWords(platformBalances),
      ),
      teams: amount,
      breakEven: described(
        'The largest number of teams for which a platform does not pay off yet.',
        amount,
      ),
    },
    ['layer', 'balance'],
  ),
  Demand: closedObject(
    {
      key: refTo('RequirementKey'),
      value: refTo('RequirementValue'),
      text: described(
        'As an annotation states it, without its guess mark; left out where it is withheld.',
        text,
      ),
      guess: flag,
      source: refTo('RequirementSource'),
      rung: described(
        'The lowest rung that satisfies it; 4 calls for the platform layer.',
        refTo('RungNumber'),
      ),
      forcing: described('Whether the verdict rests on it.', flag),
      threshold: described(
        'The threshold that was crossed to get to its rung.',
        refTo('Threshold'),
      ),
      next: described(
        'The threshold at which its next rung begins.',
        refTo('Threshold'),
      ),
      reading: refTo('ObjectiveReading'),
      ignored: described(
        'Why it does not count.',
        oneOfWords(['stateless', 'withheld']),
      ),
    },
    ['key', 'value', 'guess', 'source', 'rung', 'forcing'],
  ),
  ObjectiveReading: described(
    'The failure domain that an objective without one was taken for.',
    closedObject(
      {
        domain: oneOfWords(failureDomains),
        alternative: described(
          'Present where stating the domain would call for a lower rung.',
          completeObject({
            key: refTo('RequirementKey'),
            rung: refTo('RungNumber'),
          }),
        ),
      },
      ['domain'],
    ),
  ),
  Forgone: described(
    'The rung that is deliberately not built.',
    completeObject({
      rung: refTo('RungNumber'),
      adds: text,
      accepted: described('The failure accepted by not having it.', text),
    }),
  ),
  ThresholdTrigger: described(
    'A stated number that would raise what is needed once it passes a threshold.',
    completeObject({
      type: { const: 'threshold' },
      key: refTo('RequirementKey'),
      present: described('In the unit of the threshold.', amount),
      threshold: refTo('Threshold'),
      headroom: described(
        'Natural log of the ratio between present and threshold.',
        { type: 'number', minimum: 0 },
      ),
      rung: described('The rung it leads to.', refTo('RungNumber')),
    }),
  ),
  Triggers: described(
    'On each axis, the trigger that is nearest to its threshold.',
    closedObject(
      {
        resilience: refTo('ThresholdTrigger'),
        platform: refTo('ThresholdTrigger'),
      },
      [],
    ),
  ),
  Climb: described('The one signal that would justify moving.', {
    oneOf: [
      refTo('ThresholdTrigger'),
      completeObject({
        type: { const: 'signal' },
        signal: text,
        rung: refTo('RungNumber'),
      }),
    ],
  }),
  Relax: described(
    'What the forcing numbers would have to be for a lower rung, and which facts about the service stand in the way of it.',
    completeObject({
      rung: refTo('RungNumber'),
      changes: arrayOf(refTo('Relaxation')),
      blockedBy: arrayOf(refTo('RequirementKey')),
    }),
  ),
  Relaxation: completeObject({
    key: refTo('RequirementKey'),
    to: {
      oneOf: [
        completeObject({
          type: { const: 'amount' },
          relation: refTo('Relation'),
          amount,
          unit: refTo('Unit'),
        }),
        completeObject({ type: { const: 'word' }, word: text }),
        completeObject({ type: { const: 'none' } }),
        completeObject({ type: { const: 'withheld' } }),
      ],
    },
  }),
  Scoping: described(
    'What it would do to the verdict to state for the loss of a zone what names no failure domain.',
    completeObject({
      objectives: arrayOf(refTo('RequirementKey')),
      keys: arrayOf(refTo('RequirementKey')),
      rung: refTo('RungNumber'),
      heldBy: arrayOf(refTo('RequirementKey')),
    }),
  ),
  DowntimeBudget: described(
    'The downtime that the stated availability allows, in seconds.',
    completeObject({
      perMonthSeconds: described('In a month of 30 days.', amount),
      perYearSeconds: described('In a year of 365.25 days.', amount),
    }),
  ),
} as const;
