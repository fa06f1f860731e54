import { amount, arrayOf, closedObject, refTo, text } from './builders';

/** The rungs, and the borders between them. */
export const ladderSchemas = {
  RungNumber: { type: 'integer', minimum: 1, maximum: 6 },
  Relation: {
    type: 'string',
    enum: ['above', 'at-least', 'below', 'at-most'],
  },
  Threshold: closedObject(
    {
      relation: refTo('Relation'),
      amount,
      unit: refTo('Unit'),
      rung: refTo('RungNumber'),
    },
    ['relation', 'amount', 'unit', 'rung'],
  ),
  RungDefinition: closedObject(
    {
      rung: refTo('RungNumber'),
      axis: { type: 'string', enum: ['resilience', 'platform'] },
      name: text,
      summary: text,
      survives: {
        type: 'string',
        enum: ['node', 'zone', 'cluster', 'region'],
      },
      availability: text,
      adds: text,
      accepted: text,
      signal: text,
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
  Scale: closedObject({ unit: refTo('Unit'), bands: arrayOf(refTo('Band')) }, [
    'unit',
    'bands',
  ]),
  Thresholds: closedObject(
    {
      scales: { type: 'object', additionalProperties: refTo('Scale') },
      choices: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: refTo('RungNumber'),
        },
      },
    },
    ['scales', 'choices'],
  ),
  Ladder: closedObject(
    {
      rungs: arrayOf(refTo('RungDefinition')),
      thresholds: refTo('Thresholds'),
    },
    ['rungs', 'thresholds'],
  ),
} as const;
