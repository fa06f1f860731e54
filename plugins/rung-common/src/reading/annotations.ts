import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { entityRefOf } from './entityRefOf';

/** What is written under the keys that are read. */
export type Annotations = ReadonlyMap<string, string>;

/** An entity, as far as it states anything for itself or for what it holds. */
export interface AnnotatedEntity {
  type: 'entity' | 'system' | 'domain';
  entityRef: string;
  annotations: Annotations;
}

/** Most entities of a catalog state nothing. */
const nothing: Annotations = new Map();

/**
 * Annotations are written by anybody, and a key may be named like a method of
 * every object, so only an object's own strings are read. They are gone
 * through once: most are not Rung's, and what is left is looked up quickly.
 */
export function annotationsIn(
  record: unknown,
  policy: AssessmentPolicy,
): Annotations {
  if (typeof record !== 'object' || !record) {
    return nothing;
  }
  let read: Map<string, string> | undefined;
  for (const annotation of Object.keys(record)) {
    if (policy.annotations.has(annotation)) {
      const value = (record as Record<string, unknown>)[annotation];
      if (typeof value === 'string') {
        read ??= new Map();
        read.set(annotation, value);
      }
    }
  }
  return read ?? nothing;
}

/** Whether anything is stated under keys that begin so; few entities do. */
export function isStatedUnder(
  prefix: string,
  annotations: Annotations,
): boolean {
  for (const annotation of annotations.keys()) {
    if (annotation.startsWith(prefix)) {
      return true;
    }
  }
  return false;
}

/** Reads an entity once, for everything that looks at it. */
export function annotatedEntity(
  type: AnnotatedEntity['type'],
  entity: Entity,
  policy: AssessmentPolicy,
): AnnotatedEntity {
  return {
    type,
    entityRef: entityRefOf(entity),
    annotations: annotationsIn(entity?.metadata?.annotations, policy),
  };
}
