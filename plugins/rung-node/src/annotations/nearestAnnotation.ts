import {
  ANNOTATION_PREFIX,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { distance } from 'fastest-levenshtein';

/** No annotation that is read is this long, nor is a slip of the pen of one. */
const MAX_LENGTH = 60;
/** One slip in so many characters is a slip; more make another word. */
const CHARACTERS_PER_SLIP = 3;

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
  const meant = nameOf(written.toLowerCase());
  if (written.length > MAX_LENGTH) {
    return undefined;
  }
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(meant.length / CHARACTERS_PER_SLIP)) + 1;
  for (const annotation of policy.annotations) {
    if (annotation.startsWith(ANNOTATION_PREFIX)) {
      const slips = distance(meant, nameOf(annotation));
      if (slips < fewest) {
        nearest = annotation;
        fewest = slips;
      }
    }
  }
  return nearest;
}

function nameOf(annotation: string): string {
  return annotation.startsWith(ANNOTATION_PREFIX)
    ? annotation.slice(ANNOTATION_PREFIX.length)
    : annotation;
}
