/** Errors as every Backstage backend writes them. */
export const errorSchemas = {
  Error: {
    type: 'object',
    required: ['error', 'response'],
    properties: {
      error: {
        type: 'object',
        required: ['name', 'message'],
        properties: {
          name: { type: 'string' },
          message: { type: 'string' },
        },
      },
      request: {
        type: 'object',
        required: ['method', 'url'],
        properties: {
          method: { type: 'string' },
          url: { type: 'string' },
        },
      },
      response: {
        type: 'object',
        required: ['statusCode'],
        properties: { statusCode: { type: 'integer' } },
      },
    },
  },
} as const;
