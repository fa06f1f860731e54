import { filters, parameterRefs } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

/** What moved, and what is stated and does not count. */
export const changePaths = {
  '/v1/changes': {
    get: {
      operationId: 'listChanges',
      description:
        'What moved between two days, newest first, with how many entities moved. Entities are filtered by what they are now; without a kind, by those that are configured to count.',
      tags: ['Changes'],
      security,
      parameters: [
        ...filters,
        ...parameterRefs('since', 'until', 'first', 'limit', 'cursor'),
      ],
      responses: {
        '200': responses.json('One page of the changes.', 'ChangeList'),
        ...errors.many,
      },
    },
  },
  '/v1/changes.csv': {
    get: {
      operationId: 'exportChanges',
      description: 'All of these changes, streamed.',
      tags: ['Changes'],
      security,
      parameters: [...filters, ...parameterRefs('since', 'until', 'first')],
      responses: {
        '200': responses.textual(
          'One record for each change, after a header.',
          'text/csv',
        ),
        ...errors.many,
      },
    },
  },
  '/v1/problems': {
    get: {
      operationId: 'listProblems',
      description:
        'What entities state and does not count, by entity: values that cannot be read, and annotations of names that nobody reads. For those who may have the catalog scanned.',
      tags: ['Scan'],
      security,
      parameters: [...filters, ...parameterRefs('limit', 'cursor')],
      responses: {
        '200': responses.json('One page of the problems.', 'ProblemList'),
        ...errors.many,
      },
    },
  },
  '/v1/problems.csv': {
    get: {
      operationId: 'exportProblems',
      description: 'All of these problems, streamed.',
      tags: ['Scan'],
      security,
      parameters: filters,
      responses: {
        '200': responses.textual(
          'One record for each problem, after a header.',
          'text/csv',
        ),
        ...errors.many,
      },
    },
  },
} as const;
