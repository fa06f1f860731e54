import type { Entity } from '@backstage/catalog-model';
import { readSoftDependenciesText } from '../dependencies/softDependencies';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Problem } from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, annotatedEntity } from './annotations';

/** What an entity can do without for a while, and what is wrong with the rest. */
export interface SoftDependenciesReading {
  refs: readonly string[];
  problems: Problem[];
}

/** Most entities state none. */
const nothing: Readonly<SoftDependenciesReading> = Object.freeze({
  refs: Object.freeze([]),
  problems: [],
});

/** Reads the soft dependencies of an entity that has been read once. */
export function softDependenciesReading({
  entityRef,
  softDependencies: [written],
}: AnnotatedEntity): SoftDependenciesReading {
  if (!written) {
    return nothing;
  }
  const { annotation, text } = written;
  const namespace = entityRef.slice(
    entityRef.indexOf(':') + 1,
    entityRef.indexOf('/'),
  );
  const read = readSoftDependenciesText(text, namespace);
  return 'refs' in read
    ? { refs: read.refs, problems: [] }
    : {
        refs: [],
        problems: [
          {
            key: 'soft-dependencies',
            source: { type: 'entity', entityRef, annotation },
            value: shortened(text),
            ...read,
          },
        ],
      };
}

/**
 * Reads which of its dependencies an entity can do without for a while, as its
 * annotation `rung.dev/soft-dependencies` states them: their refs in full. Never
 * throws, whatever the shape of the entity: what cannot be read is a problem, which
 * `readEntity` tells as well, and then none is soft.
 *
 * @public
 */
export function readSoftDependencies(entity: Entity): readonly string[] {
  return softDependenciesReading(
    annotatedEntity('entity', entity, AssessmentPolicy.default()),
  ).refs;
}
