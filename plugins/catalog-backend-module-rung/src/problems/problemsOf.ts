import { Entity } from '@backstage/catalog-model';
import {
  Assessment,
  AssessmentPolicy,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { unreadAnnotations } from '@rung/backstage-plugin-rung-node';

/**
 * Everything that an entity's own annotations have wrong. What it inherits is
 * a matter of those who wrote that.
 */
export function problemsOf(
  entity: Entity,
  assessment: Assessment | undefined,
  policy: AssessmentPolicy,
): Problem[] {
  const unreadable = assessment?.problems ?? [];
  return [
    ...unreadable.filter(({ source }) => source.type === 'entity'),
    ...unreadAnnotations(entity, policy),
  ];
}
