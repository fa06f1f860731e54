import { ANNOTATION_PREFIX, requirementKeys } from '../requirements/types';
import { BUILT_PREFIX, builtKeys } from '../built/builtKeys';
import { findingIds } from '../findings/rules';

/** The prefix of every annotation that accepts a finding. */
export const ACCEPT_PREFIX = 'rung.dev/accept.';

function withPrefix<T extends string>(
  prefix: string,
  names: readonly T[],
): Readonly<Record<T, string>> {
  return Object.fromEntries(
    names.map(name => [name, `${prefix}${name}`]),
  ) as Record<T, string>;
}

// Put together once: every entity is asked for every one of them.
export const requirementAnnotations = withPrefix(
  ANNOTATION_PREFIX,
  requirementKeys,
);
export const PROFILE_ANNOTATION = `${ANNOTATION_PREFIX}profile`;
export const builtAnnotations = withPrefix(BUILT_PREFIX, builtKeys);
export const acceptAnnotations = withPrefix(ACCEPT_PREFIX, findingIds);

/** Every annotation that the engine reads, in the order of reading. */
export const ownAnnotations: readonly string[] = [
  ...Object.values(requirementAnnotations),
  PROFILE_ANNOTATION,
  ...Object.values(builtAnnotations),
  ...Object.values(acceptAnnotations),
];
