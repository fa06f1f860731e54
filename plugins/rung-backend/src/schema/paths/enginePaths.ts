import { errors, requestBody, responses } from '../responses';
import { security } from './security';

/** What needs no catalog: the ladder, and requirements that are tried out. */
export const enginePaths = {
  '/v1/evaluate': {
    post: {
      operationId: 'evaluateRequirements',
      description: 'Assesses what the body states and stores nothing.',
      tags: ['Assessments'],
      security,
      requestBody: requestBody('EvaluateRequest'),
      responses: {
        '200': responses.json('The assessment.', 'Assessment'),
        ...errors.request,
      },
    },
  },
  '/v1/ladder': {
    get: {
      operationId: 'getLadder',
      description:
        'The six rungs, the thresholds in force, and the policy as it is set.',
      tags: ['Ladder'],
      security,
      responses: {
        '200': responses.json('The ladder.', 'Ladder'),
        ...errors.unauthenticated,
      },
    },
  },
} as const;
