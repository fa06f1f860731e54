import { closedObject, described, refTo } from './builders';
import { entityRef } from './parameterBuilders';

const value = { type: 'string', maxLength: 1000 } as const;

/** What callers send as the body of a request. */
export const requestSchemas = {
  EvaluateRequest: closedObject(
    {
      requirements: described(
        'Values as annotations state them, such as rto: 15m?. They come before the annotation that states the same.',
        {
          type: 'object',
          propertyNames: refTo('RequirementKey'),
          additionalProperties: value,
        },
      ),
      annotations: described(
        'By their whole key, facts included, as catalog-info.yaml has them.',
        {
          type: 'object',
          maxProperties: 200,
          propertyNames: { maxLength: 253 },
          additionalProperties: value,
        },
      ),
    },
    [],
  ),
  RefreshRequest: closedObject(
    {
      entityRef: described(
        'The one entity to score again; left out, everything is.',
        entityRef,
      ),
    },
    [],
  ),
} as const;
