import { builtKeys } from '../built/builtKeys';
import { clusterKeys } from '../clusters/clusterKeys';
import { findingIds } from '../findings/rules';
import { requirementKeys } from '../requirements/kinds';

/**
 * The prefix of every annotation that is read.
 *
 * @public
 */
export const ANNOTATION_PREFIX = 'rung.dev/';

/** The prefix of every annotation that says what is built today. */
export const BUILT_PREFIX = `${ANNOTATION_PREFIX}built.`;
/** The prefix of every annotation that says where a cluster is. */
export const CLUSTER_PREFIX = `${ANNOTATION_PREFIX}cluster.`;
/** The prefix of every annotation that accepts a finding. */
export const ACCEPT_PREFIX = `${ANNOTATION_PREFIX}accept.`;

/**
 * The full key of an annotation: `rung.dev/rto.zone` for `rto.zone`.
 *
 * @public
 */
export function annotationOf(name: string): string {
  return `${ANNOTATION_PREFIX}${name}`;
}

/**
 * What an annotation is about, by its full key: `rto.zone` for
 * `rung.dev/rto.zone`. Any other key is left as it is.
 *
 * @public
 */
export function annotationNameOf(annotation: string): string {
  return annotation.startsWith(ANNOTATION_PREFIX)
    ? annotation.slice(ANNOTATION_PREFIX.length)
    : annotation;
}

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
export const PROFILE_ANNOTATION = annotationOf('profile');
/**
 * The annotation that names the workloads of a component in clusters, for whoever
 * looks for it there.
 *
 * @public
 */
export const WORKLOADS_ANNOTATION = annotationOf('workloads');
export const builtAnnotations = withPrefix(BUILT_PREFIX, builtKeys);
export const clusterAnnotations = withPrefix(CLUSTER_PREFIX, clusterKeys);
export const acceptAnnotations = withPrefix(ACCEPT_PREFIX, findingIds);

/** Every annotation that is read, in the order of reading. */
export const ownAnnotations: readonly string[] = [
  ...Object.values(requirementAnnotations),
  PROFILE_ANNOTATION,
  ...Object.values(builtAnnotations),
  ...Object.values(clusterAnnotations),
  WORKLOADS_ANNOTATION,
  ...Object.values(acceptAnnotations),
];
