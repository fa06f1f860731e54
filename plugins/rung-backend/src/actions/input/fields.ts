import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Zod } from '../types';

/** A number that is written as one, whoever wrote it. */
function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)
    ? Number(value)
    : value;
}

/** A text, where a number or a word that is none was meant as one. */
export function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : value;
}

/** A whole number, which may be written as a text. */
export function wholeNumber(z: Zod, { least, most }: Range) {
  const message = `Write a whole number from ${least} to ${most}.`;
  return z.preprocess(
    numberOf,
    z
      .number({ invalid_type_error: message })
      .int(message)
      .min(least, message)
      .max(most, message),
  );
}

interface Range {
  least: number;
  most: number;
}

/** A text, which may be written as a number. */
export function text(z: Zod, { longest }: { longest: number }) {
  return z.preprocess(textOf, z.string().min(1).max(longest));
}

/** One of a few words, in any case. */
export function word<T extends string>(
  z: Zod,
  words: readonly [T, ...T[]] | readonly T[],
) {
  return z.preprocess(
    value => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.enum(words as readonly [T, ...T[]]),
  );
}

/** A ref in full; what is not written of it is the default. */
export function refOf(value: unknown, defaultKind: string): unknown {
  try {
    return stringifyEntityRef(
      parseEntityRef(String(value).trim(), {
        defaultKind,
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return value;
  }
}

const aRef = /^[^:/\s\0]+:[^:/\s\0]+\/[^:/\s\0]+$/;

/** The ref of one entity. */
export function entityRef(z: Zod) {
  return z.preprocess(
    value => refOf(value, 'component'),
    z
      .string()
      .max(256)
      .regex(aRef, 'Write the ref of an entity, as component:default/name.')
      .describe(
        'The entity, as component:default/name. A name by itself is that of a component in the default namespace.',
      ),
  );
}

/** What the next page of a list is asked for with. */
export function cursor(z: Zod) {
  return z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'Write the nextCursor of the page before.')
    .max(1000)
    .optional()
    .describe('The nextCursor of the page before, to go on.');
}
