import { requirementKeys } from '@rung/backstage-plugin-rung-common';
import { amount, arrayOf, closedObject, refTo, text } from './builders';

/** What an entity states, and what of it could not be read. */
export const requirementSchemas = {
  RequirementKey: { type: 'string', enum: requirementKeys },
  Unit: {
    type: 'string',
    enum: [
      'percent',
      'seconds',
      'pods',
      'nodes',
      'places',
      'regions',
      'teams',
      'ratio',
    ],
  },
  RequirementValue: {
    oneOf: [
      closedObject({ type: { const: 'none' } }, ['type']),
      closedObject(
        { type: { const: 'quantity' }, amount, unit: refTo('Unit') },
        ['type', 'amount', 'unit'],
      ),
      closedObject(
        {
          type: { const: 'range' },
          base: amount,
          peak: amount,
          unit: refTo('Unit'),
        },
        ['type', 'base', 'peak', 'unit'],
      ),
      closedObject({ type: { const: 'word' }, word: text }, ['type', 'word']),
      closedObject({ type: { const: 'list' }, items: arrayOf(text) }, [
        'type',
        'items',
      ]),
    ],
  },
  RequirementSource: closedObject(
    {
      type: {
        type: 'string',
        enum: ['entity', 'system', 'domain', 'profile', 'counted'],
      },
      entityRef: text,
      profile: text,
      annotation: text,
    },
    ['type'],
  ),
  Problem: closedObject(
    {
      key: refTo('RequirementKey'),
      source: refTo('RequirementSource'),
      value: text,
      reason: text,
      expected: text,
    },
    ['key', 'source', 'value', 'reason', 'expected'],
  ),
} as const;
