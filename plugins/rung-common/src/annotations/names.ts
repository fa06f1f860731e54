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
/** The prefix of every annotation that states something of a campaign. */
export const CAMPAIGN_PREFIX = `${ANNOTATION_PREFIX}campaign.`;

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

/**
 * The annotation that names the workloads of a component in clusters, for whoever
 * looks for it there.
 *
 * @public
 */
export const WORKLOADS_ANNOTATION = annotationOf('workloads');

/**
 * The annotation that names those dependencies of an entity which it can do without
 * for a while.
 *
 * @public
 */
export const SOFT_DEPENDENCIES_ANNOTATION = annotationOf('soft-dependencies');
