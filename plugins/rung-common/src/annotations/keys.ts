import { builtKeys } from '../built/builtKeys';
import { campaignKeys } from './campaignKeys';
import { clusterKeys } from '../clusters/clusterKeys';
import { findingIds } from '../findings/rules';
import { requirementKeys } from '../requirements/kinds';
import {
  ACCEPT_PREFIX,
  ANNOTATION_PREFIX,
  annotationOf,
  BUILT_PREFIX,
  CAMPAIGN_PREFIX,
  CLUSTER_PREFIX,
  SOFT_DEPENDENCIES_ANNOTATION,
  WORKLOADS_ANNOTATION,
} from './names';

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
export const builtAnnotations = withPrefix(BUILT_PREFIX, builtKeys);
export const clusterAnnotations = withPrefix(CLUSTER_PREFIX, clusterKeys);
export const campaignAnnotations = withPrefix(CAMPAIGN_PREFIX, campaignKeys);

export const acceptAnnotations = withPrefix(ACCEPT_PREFIX, findingIds);

/** Every annotation that is read, in the order of reading. */
export const ownAnnotations: readonly string[] = [
  ...Object.values(requirementAnnotations),
  PROFILE_ANNOTATION,
  ...Object.values(builtAnnotations),
  ...Object.values(clusterAnnotations),
  WORKLOADS_ANNOTATION,
  SOFT_DEPENDENCIES_ANNOTATION,
  ...Object.values(campaignAnnotations),
  ...Object.values(acceptAnnotations),
];
