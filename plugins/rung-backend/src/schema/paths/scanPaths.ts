import { requestBody, responses } from '../responses';
import { security } from './security';

const tags = ['Scan'] as const;

/** Where the report comes from. */
export const scanPaths = {
  '/v1/scan': {
    get: {
      operationId: 'getScan',
      description: 'The latest scan of the catalog, with its counts.',
      tags,
      security,
      responses: {
        '200': responses.json('The scan.', 'ScanDetails'),
        '401': responses.unauthenticated,
        '403': responses.forbidden,
        '503': responses.unavailable,
      },
    },
  },
  '/v1/refresh': {
    post: {
      operationId: 'refreshAssessments',
      description:
        'Scores one entity again, or starts a scan unless one is running.',
      tags,
      security,
      requestBody: requestBody('RefreshRequest'),
      responses: {
        '200': responses.json('What it has done.', 'RefreshResult'),
        '400': responses.badRequest,
        '401': responses.unauthenticated,
        '403': responses.forbidden,
        '404': responses.notFound,
        '503': responses.unavailable,
      },
    },
  },
} as const;
