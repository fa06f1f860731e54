import { filters, parameterRefs } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Costs'] as const;

/** What things cost an organization, and what of it could go. */
export const spendPaths = {
  '/v1/costs': {
    get: {
      operationId: 'getCosts',
      description:
        'Whether the organization shows what things cost, and the prices that it has entered.',
      tags,
      security,
      responses: {
        '200': responses.json('The settings.', 'CostSettings'),
        ...errors.request,
      },
    },
  },
  '/v1/spend': {
    get: {
      operationId: 'getSpend',
      description:
        'What could go if all that is over-built stepped down, and what closing the gaps of all that is under-built would take. A 404 where the organization hides it.',
      tags,
      security,
      parameters: [...filters, ...parameterRefs('groupBy')],
      responses: {
        '200': responses.json('Savings and spend.', 'Spend'),
        ...errors.hideable,
      },
    },
  },
} as const;
