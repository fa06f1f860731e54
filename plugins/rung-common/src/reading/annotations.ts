import type { Entity } from '@backstage/catalog-model';

/** As much of a broken value as an error message can show. */
const MAX_SHOWN_LENGTH = 80;

/** What an entity has written under its own annotation keys. */
export interface Annotations {
  /** The text under a key, if the entity has one. */
  get(annotation: string): string | undefined;
}

/**
 * Annotations are written by anybody, and a key may be named like a method of
 * every object, so only an object's own strings are read.
 */
export function annotationsOf(entity: Entity | undefined): Annotations {
  const record: unknown = entity?.metadata?.annotations;
  const own = typeof record === 'object' && record ? record : {};
  return {
    get(annotation) {
      const value = Object.hasOwn(own, annotation)
        ? (own as Record<string, unknown>)[annotation]
        : undefined;
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** A value cut to a length that is safe to show. */
export function shown(written: string): string {
  return written.length > MAX_SHOWN_LENGTH
    ? `${written.slice(0, MAX_SHOWN_LENGTH)}…`
    : written;
}
