/**
 * A part of an entity ref: anything that cannot be mistaken for a separator.
 * Nothing holds the character 0, because PostgreSQL does not know it.
 */
const part = '[^:/\\s\\u0000]+';

/** The kind, the namespace or the name. */
export const entityRefPart = {
  type: 'string',
  pattern: `^${part}$`,
  maxLength: 253,
} as const;

/** An entity ref in full, as `group:default/payments`. */
export const entityRef = {
  type: 'string',
  pattern: `^${part}:${part}/${part}$`,
  maxLength: 256,
} as const;

export const word = {
  type: 'string',
  pattern: '^[^\\u0000]+$',
  maxLength: 256,
} as const;

export function oneOfWords<const T extends readonly string[]>(words: T) {
  return { type: 'string', enum: words } as const;
}

export function refPart<const T extends string>(name: T, description: string) {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: entityRefPart,
  } as const;
}

/** Colons, slashes and a plus for a blank need not be escaped. */
export function query<const T extends string, const S extends object>(
  name: T,
  description: string,
  schema: S,
) {
  return {
    name,
    in: 'query',
    description,
    allowReserved: true,
    schema,
  } as const;
}

/** A filter that may be given several times and then means any of its values. */
export function anyOf<const T extends string, const S extends object>(
  name: T,
  description: string,
  items: S,
) {
  return {
    ...query(name, description, { type: 'array', maxItems: 50, items }),
    style: 'form',
    explode: true,
  } as const;
}
