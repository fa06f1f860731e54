import {
  ANNOTATION_PREFIX,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { nearestOf } from '../spelling';

/**
 * The annotation of Rung that somebody most likely meant who wrote one that
 * Rung does not read.
 *
 * @param written - an annotation in full, such as `rung.dev/rto.zon`
 * @returns an annotation in full, or `undefined` where none is near
 * @public
 */
export function nearestAnnotation(
  written: string,
  policy: AssessmentPolicy,
): string | undefined {
  const names = [...policy.annotations]
    .filter(annotation => annotation.startsWith(ANNOTATION_PREFIX))
    .map(nameOf);
  const nearest = nearestOf(nameOf(written), names);
  return nearest === undefined ? undefined : `${ANNOTATION_PREFIX}${nearest}`;
}

function nameOf(annotation: string): string {
  return annotation.toLowerCase().startsWith(ANNOTATION_PREFIX)
    ? annotation.slice(ANNOTATION_PREFIX.length)
    : annotation;
}
