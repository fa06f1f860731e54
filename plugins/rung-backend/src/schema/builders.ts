/** A closed object: what is not described does not leave the backend. */
export function closedObject<
  const TProperties extends Record<string, unknown>,
  TRequired extends keyof TProperties & string,
>(properties: TProperties, required: readonly TRequired[]) {
  return {
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  } as const;
}

export function arrayOf<const T>(items: T) {
  return { type: 'array', items } as const;
}

export function refTo<T extends string>(name: T) {
  return { $ref: `#/components/schemas/${name}` } as const;
}

export const text = { type: 'string' } as const;
export const amount = { type: 'number' } as const;
export const flag = { type: 'boolean' } as const;
