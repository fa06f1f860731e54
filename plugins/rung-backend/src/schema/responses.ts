function json<const T extends string>(description: string, schema: T) {
  return {
    description,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  } as const;
}

/** A response that is no JSON. */
function textual<const T extends string>(description: string, mediaType: T) {
  return {
    description,
    content: { [mediaType]: { schema: { type: 'string' } } },
  } as const;
}

function error(description: string) {
  return json(description, 'Error');
}

const badRequest = error(
  'A parameter or the body is malformed; the message names the field.',
);
const unauthenticated = error('The caller is not authenticated.');
const forbidden = error('The caller lacks the permission.');
const notFound = error(
  'There is no such entity, or the caller may not see it.',
);
const tooMany = error(
  'The caller has as many reads or exports running as one may have; Retry-After says when to try again.',
);
const unavailable = error(
  'The catalog or the database cannot be reached, or takes too long.',
);

export const responses = {
  json,
  textual,
  badRequest,
  unauthenticated,
  forbidden,
  notFound,
  tooMany,
  unavailable,
};

export function requestBody<const T extends string>(schema: T) {
  return {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  } as const;
}
