import {
  annotationOf,
  AssessmentPolicy,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

const keysByAnnotation = new Map(
  ([...requirementKeys, 'profile'] as const).map(key => [
    annotationOf(key),
    key,
  ]),
);

/**
 * All annotations that say the same: the ladder's own, and after it those that
 * the organization uses as well. The first that an entity has is the one read.
 *
 * @public
 */
export function sameMeaning(
  annotation: string,
  policy: AssessmentPolicy,
): readonly string[] {
  const key = keysByAnnotation.get(annotation);
  return key === undefined ? [annotation] : policy.annotationsFor(key);
}
