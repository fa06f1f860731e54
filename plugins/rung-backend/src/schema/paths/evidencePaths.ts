import { errors, requestBody } from '../responses';
import { security } from './security';

/** What exercises of failures have shown. */
export const evidencePaths = {
  '/v1/evidence': {
    post: {
      operationId: 'reportEvidence',
      description:
        'Takes what an exercise of a failure has shown. The token has to be one that is configured for the entity. Told again, it replaces what was told of the same exercise before.',
      tags: ['Evidence'],
      security,
      requestBody: requestBody('EvidenceReport'),
      responses: {
        '204': { description: 'It is kept.' },
        ...errors.entity,
      },
    },
  },
} as const;
