import {
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
  }),
} as const;
