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

/** A closed object that has every one of its properties. */
export function completeObject<const TProperties extends object>(
  properties: TProperties,
) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  } as const;
}

export function arrayOf<const T>(items: T) {
  return { type: 'array', items } as const;
}

export function refTo<T extends string>(name: T) {
  return { $ref: `#/components/schemas/${name}` } as const;
}

export function described<const T extends object>(
  description: string,
  schema: T,
) {
  return { description, ...schema } as const;
}

export function oneOfWords<const T extends readonly string[]>(words: T) {
  return { type: 'string', enum: words } as const;
}

export const text = { type: 'string' } as const;
export const amount = { type: 'number' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const flag = { type: 'boolean' } as const;

export const day = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
} as const;

/** ISO 8601 in UTC. The request validator does not know every `format`. */
export const time = {
  type: 'string',
  pattern:
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
} as const;
