import { filterValues } from '@rung/backstage-plugin-rung-common/wire';

/** The kind, the namespace or the name of an entity ref. */
export const entityRefPart = { type: 'string', ...filterValues.kind } as const;

/** An entity ref in full, as `group:default/payments`. */
export const entityRef = {
  type: 'string',
  ...filterValues.entityRef,
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

/** What may be given several times and then means any of its values. */
export function anyOf<const T extends string, const S extends object>(
  name: T,
  description: string,
  items: S,
  maxItems: number,
) {
  return {
    ...query(name, description, { type: 'array', maxItems, items }),
    style: 'form',
    explode: true,
  } as const;
}
