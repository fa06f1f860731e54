import { attributeFilters, filters, parameterRefs } from '../parameters';
import { responses } from '../responses';
import { security } from './security';

const tags = ['Reports'] as const;

const errors = {
  '400': responses.badRequest,
  '401': responses.unauthenticated,
  '403': responses.forbidden,
  '429': responses.tooMany,
  '503': responses.unavailable,
} as const;

/** What the catalog needs, counted over what the caller may see. */
export const reportPaths = {
  '/v1/report': {
    get: {
      operationId: 'getReport',
      description: 'How many entities there are of each sort.',
      tags,
      security,
      parameters: [...filters, ...parameterRefs('groupBy')],
      responses: {
        '200': responses.json('The report.', 'Report'),
        ...errors,
      },
    },
  },
  '/v1/report/trend': {
    get: {
      operationId: 'getTrend',
      description: 'How the counts moved from day to day.',
      tags,
      security,
      parameters: [...attributeFilters, ...parameterRefs('days')],
      responses: {
        '200': responses.json('The trend.', 'Trend'),
        ...errors,
      },
    },
  },
} as const;
