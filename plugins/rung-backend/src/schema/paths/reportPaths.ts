import { attributeFilters, filters, parameterRefs } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Reports'] as const;

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
        ...errors.many,
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
        ...errors.many,
      },
    },
  },
  '/v1/acceptances': {
    get: {
      operationId: 'listAcceptances',
      description: 'The acceptances that end soon, the next first.',
      tags,
      security,
      parameters: [...filters, ...parameterRefs('within', 'limit')],
      responses: {
        '200': responses.json('The acceptances.', 'AcceptanceList'),
        ...errors.many,
      },
    },
  },
  '/v1/report/trend/findings': {
    get: {
      operationId: 'getFindingTrend',
      description: 'How many findings were open from day to day.',
      tags,
      security,
      parameters: [...attributeFilters, ...parameterRefs('days')],
      responses: {
        '200': responses.json('The trend of findings.', 'FindingTrend'),
        ...errors.many,
      },
    },
  },
} as const;
