import { assessmentSchemas } from './assessmentSchemas';
import { errorResponse, errorSchemas } from './errorSchemas';
import { findingSchemas } from './findingSchemas';
import { ladderSchemas } from './ladderSchemas';
import { requirementSchemas } from './requirementSchemas';

/** A part of an entity ref: anything that cannot be mistaken for a separator. */
function refPart(name: string, description: string) {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', pattern: '^[^:/\\s]+$', maxLength: 253 },
  } as const;
}

function json(description: string, schema: string) {
  return {
    description,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  } as const;
}

/**
 * The HTTP API. Requests are validated against it, and so are the responses in
 * tests; it is served at `/api/rung/openapi.json`.
 */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'rung',
    version: '1',
    description:
      'Which Kubernetes architecture each catalog entity needs, and no more.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
    contact: {},
  },
  servers: [{ url: '/' }],
  paths: {
    '/v1/assessments/by-name/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getAssessmentByName',
        description:
          'Reads the entity on behalf of the caller and scores it as the request is made.',
        tags: ['Assessments'],
        security: [{}, { JWT: [] }],
        parameters: [
          refPart('kind', 'The kind of the entity, in any case.'),
          refPart('namespace', 'The namespace of the entity.'),
          refPart('name', 'The name of the entity.'),
        ],
        responses: {
          '200': json('The assessment.', 'Assessment'),
          '400': errorResponse('The entity ref is malformed.'),
          '401': errorResponse('The caller is not authenticated.'),
          '404': errorResponse(
            'There is no such entity, or the caller may not see it.',
          ),
        },
      },
    },
    '/v1/ladder': {
      get: {
        operationId: 'getLadder',
        description: 'The six rungs, and the thresholds in force.',
        tags: ['Ladder'],
        security: [{}, { JWT: [] }],
        responses: {
          '200': json('The ladder.', 'Ladder'),
          '401': errorResponse('The caller is not authenticated.'),
        },
      },
    },
  },
  components: {
    schemas: {
      ...assessmentSchemas,
      ...findingSchemas,
      ...requirementSchemas,
      ...ladderSchemas,
      ...errorSchemas,
    },
    securitySchemes: {
      JWT: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
  },
} as const;
