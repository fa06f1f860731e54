import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { sameMeaning } from './sameMeaning';
import { Statements } from './types';

/**
 * An entity as it would be if it stated this. A statement hides whatever the
 * entity says of the same requirement, under any key; an empty one leaves
 * nothing in its place.
 *
 * @public
 */
export function withStatements(
  entity: Entity,
  stated: Statements,
  policy: AssessmentPolicy,
): Entity {
  const hidden = new Set(
    Object.keys(stated).flatMap(annotation => sameMeaning(annotation, policy)),
  );
  const annotations = Object.fromEntries([
    ...Object.entries(entity.metadata.annotations ?? {}).filter(
      ([annotation]) => !hidden.has(annotation),
    ),
    ...Object.entries(stated).filter(([, text]) => text !== ''),
  ]);
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}
