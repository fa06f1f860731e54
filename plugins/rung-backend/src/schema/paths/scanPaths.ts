import { errors, requestBody, responses } from '../responses';
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
        ...errors.guarded,
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
        ...errors.entity,
      },
    },
  },
} as const;
