import { Entity } from '@backstage/catalog-model';
import {
  Assessment,
  AssessmentPolicy,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { unreadStatements } from '@rung/backstage-plugin-rung-node';

/**
 * Everything that is wrong with what an entity states itself. What it inherits is
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
    ...unreadStatements(entity, policy).map(({ problem }) => problem),
  ];
}
