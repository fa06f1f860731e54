import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { isForRung } from './names';
import { nearestAnnotation } from './nearestAnnotation';

/**
 * An annotation under `rung.dev/` that does not exist.
 *
 * @public
 */
export interface UnknownAnnotation {
  /** The annotation in full, as it is written. */
  name: string;
  value: unknown;
  /** The annotation that was most likely meant; left out where none is near. */
  meant?: string;
}

/**
 * The annotations under `rung.dev/` that nobody reads, because there are none of
 * these names.
 *
 * @param annotations - of an entity; anything but a map holds none
 * @public
 */
export function unknownAnnotations(
  annotations: unknown,
  policy: AssessmentPolicy,
): UnknownAnnotation[] {
  const stated =
    typeof annotations === 'object' && annotations !== null
      ? Object.entries(annotations)
      : [];
  return stated
    .filter(([name]) => isForRung(name) && !policy.annotations.has(name))
    .map(([name, value]) => ({
      name,
      value,
      meant: nearestAnnotation(name, policy),
    }));
}
