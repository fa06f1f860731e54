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

/** A response of JSON objects, one a line. */
function lines<const T extends string>(description: string, schema: T) {
  return {
    description,
    content: {
      'application/x-ndjson': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  } as const;
}

function error(description: string) {
  return json(description, 'Error');
}

const unauthenticated = {
  '401': error('The caller is not authenticated.'),
};
const guarded = {
  ...unauthenticated,
  '403': error('The caller lacks the permission.'),
  '503': error(
    'The catalog or the database cannot be reached, or takes too long.',
  ),
};
const request = {
  ...guarded,
  '400': error(
    'A parameter or the body is malformed; the message names the field.',
  ),
};

const entity = {
  ...request,
  '404': error('There is no such entity, or the caller may not see it.'),
};
const busy = {
  '429': error(
    'The caller has as many reads or exports running as one may have; Retry-After says when to try again.',
  ),
};

/** How requests fail, by status. */
export const errors = {
  /** Any request of a caller. */
  unauthenticated,
  /** One that takes a permission. */
  guarded,
  /** One that takes parameters or a body as well. */
  request,
  /** One that names an entity. */
  entity,
  /** One that looks into the clusters where an entity runs. */
  looked: { ...entity, ...busy },
  /** One that reads many entities. */
  many: { ...request, ...busy },
  /** One that asks what a loss comes to. */
  lost: {
    ...request,
    ...busy,
    '404': error(
      'There is no such thing that could be lost, or the caller may not see it.',
    ),
  },
  /** One that an organization may hide. */
  hideable: {
    ...request,
    ...busy,
    '404': error('The organization hides it.'),
  },
};

export const responses = { json, lines, textual };

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
