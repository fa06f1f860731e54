import { parameterRefs, refParts } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Assessments'] as const;

/** One entity. */
export const entityPaths = {
  '/v1/assessments/by-name/{kind}/{namespace}/{name}': {
    get: {
      operationId: 'getAssessmentByName',
      description:
        'Reads the entity from the catalog and scores it as the request is made.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.json('The assessment.', 'LiveAssessment'),
        ...errors.entity,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/history': {
    get: {
      operationId: 'getHistoryByName',
      description: 'How its verdict came to be what it is, newest first.',
      tags,
      security,
      parameters: [...refParts, ...parameterRefs('limit', 'cursor')],
      responses: {
        '200': responses.json('One page of changes.', 'AssessmentHistory'),
        ...errors.entity,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/memo': {
    get: {
      operationId: 'getMemoByName',
      description: 'The decision on one page.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.textual('The memo.', 'text/markdown'),
        ...errors.entity,
      },
    },
  },
} as const;
