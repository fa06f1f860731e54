import {
  annotationUnits,
  failureDomains,
  relations,
  resiliencePath,
  rungNumbers,
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

const rungsByWord = {
  type: 'object',
  additionalProperties: refTo('RungNumber'),
} as const;

const amountOrText = described('A number, or a duration such as 1h30m.', {
  oneOf: [amount, text],
});

/** The rungs, and the thresholds between them. */
export const ladderSchemas = {
  RungNumber: { type: 'integer', enum: rungNumbers },
  ResilienceRung: described('Rung 4, the platform, is an axis of its own.', {
    type: 'integer',
    enum: resiliencePath,
  }),
  Relation: oneOfWords(relations),
  Threshold: completeObject({
    relation: refTo('Relation'),
    amount,
    unit: refTo('Unit'),
    rung: refTo('RungNumber'),
  }),
  RungDefinition: closedObject(
    {
      rung: refTo('RungNumber'),
      axis: oneOfWords(['resilience', 'platform']),
      name: text,
      summary: text,
      survives: described(
        'The largest failure domain it can lose without going down.',
        oneOfWords(failureDomains),
      ),
      availability: described('Roughly, in percent of a month.', text),
      adds: described('What it adds to the rung below.', text),
      accepted: described('The failure accepted by not having it.', text),
      signal: described('When to leave it for a higher one.', text),
    },
    ['rung', 'axis', 'name', 'summary', 'adds'],
  ),
  Band: {
    description:
      'A stretch of a scale up to its one bound. The last band has none.',
    ...closedObject(
      {
        rung: refTo('RungNumber'),
        atMost: amount,
        below: amount,
        atLeast: amount,
        above: amount,
      },
      ['rung'],
    ),
    maxProperties: 2,
  },
  Scale: completeObject({ unit: refTo('Unit'), bands: arrayOf(refTo('Band')) }),
  Thresholds: completeObject({
    scales: described('By the name of the scale.', {
      type: 'object',
      additionalProperties: refTo('Scale'),
    }),
    choices: described('Rungs by requirement, then by word.', {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: refTo('RungNumber'),
      },
    }),
  }),
  Ladder: completeObject({
    rungs: arrayOf(refTo('RungDefinition')),
    thresholds: refTo('Thresholds'),
    policy: described(
      'As it is set at the backend; what is left out keeps its default.',
      refTo('Policy'),
    ),
  }),
  Policy: closedObject(
    {
      scales: described('The bands of scales, by the name of the scale.', {
        type: 'object',
        additionalProperties: arrayOf(refTo('BandInput')),
      }),
      choices: described('Rungs by requirement, then by word.', {
        type: 'object',
        additionalProperties: rungsByWord,
      }),
      compliance: described('Rungs by regime.', rungsByWord),
      annotationKeys: described(
        'By requirement, other annotations that state it.',
        {
          type: 'object',
          additionalProperties: arrayOf({
            oneOf: [
              text,
              closedObject({ key: text, unit: oneOfWords(annotationUnits) }, [
                'key',
              ]),
            ],
          }),
        },
      ),
      profiles: described(
        'By name, what each profile fills in, as annotations would state it.',
        {
          type: 'object',
          additionalProperties: {
            type: 'object',
            propertyNames: refTo('RequirementKey'),
            additionalProperties: text,
          },
        },
      ),
      exerciseAgeDays: described(
        'The days after which an exercise counts as too old.',
        amount,
      ),
      acceptance: closedObject(
        {
          never: described(
            'The findings that cannot be accepted.',
            arrayOf(text),
          ),
          longestDays: described('How long an acceptance may last.', amount),
        },
        [],
      ),
    },
    [],
  ),
  BandInput: closedObject(
    {
      rung: refTo('RungNumber'),
      atMost: amountOrText,
      below: amountOrText,
      atLeast: amountOrText,
      above: amountOrText,
    },
    ['rung'],
  ),
} as const;
