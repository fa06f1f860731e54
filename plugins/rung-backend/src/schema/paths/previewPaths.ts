import { errors, requestBody, responses } from '../responses';
import { security } from './security';

const tags = ['Policy'] as const;

/** What another policy would move. Nothing of it is stored. */
export const previewPaths = {
  '/v1/policy/check': {
    post: {
      operationId: 'checkPolicy',
      description:
        'Checks settings as a backend checks them when it starts. What is wrong with them is the message of the 400.',
      tags,
      security,
      requestBody: requestBody('PolicyPreviewRequest'),
      responses: {
        '200': responses.json('They can be used.', 'PolicyCheck'),
        ...errors.request,
      },
    },
  },
  '/v1/policy/preview': {
    post: {
      operationId: 'previewPolicy',
      description:
        'What would move of what the caller may see, as JSON objects of one line each. It ends when the caller leaves.',
      tags,
      security,
      requestBody: requestBody('PolicyPreviewRequest'),
      responses: {
        '200': responses.lines(
          'How far it is, again and again, and at last what came of it.',
          'PreviewLine',
        ),
        ...errors.many,
      },
    },
  },
  '/v1/policy/preview.csv': {
    post: {
      operationId: 'exportPolicyPreview',
      description: 'All that would move, streamed.',
      tags,
      security,
      requestBody: requestBody('PolicyPreviewRequest'),
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
