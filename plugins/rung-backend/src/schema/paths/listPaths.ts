import { filters, parameterRefs } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Assessments'] as const;

/** Many entities, as the last scan found them. */
export const listPaths = {
  '/v1/assessments': {
    get: {
      operationId: 'listAssessments',
      description: 'The entities that the caller may see, page by page.',
      tags,
      security,
      parameters: [
        ...filters,
        ...parameterRefs(
          'orderBy',
          'order',
          'limit',
          'cursor',
          'total',
          'include',
        ),
      ],
      responses: {
        '200': responses.json('One page of the list.', 'AssessmentList'),
        ...errors.many,
      },
    },
  },
  '/v1/assessments.csv': {
    get: {
      operationId: 'exportAssessments',
      description: 'All of the list, streamed.',
      tags,
      security,
      parameters: [...filters, ...parameterRefs('columns')],
      responses: {
        '200': responses.textual(
          'One record for each entity, after a header.',
          'text/csv',
        ),
        ...errors.many,
      },
    },
  },
} as const;
