import {
  ANNOTATION_PREFIX,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { nearestOf } from '../spelling';
import { withoutPrefix } from './names';

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
    .map(withoutPrefix);
  const nearest = nearestOf(withoutPrefix(written), names);
  return nearest === undefined ? undefined : `${ANNOTATION_PREFIX}${nearest}`;
}
