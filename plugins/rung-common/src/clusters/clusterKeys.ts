/**
 * What is stated of a Kubernetes cluster, on its Resource in the catalog. Each is
 * an annotation key without its prefix.
 *
 * @public
 */
export const clusterKeys = [
  'environment',
  'region',
  'zones',
  'kubernetes-name',
] as const;

/**
 * The name of something that is stated of a cluster: its annotation key without
 * the prefix.
 *
 * @public
 */
export type ClusterKey = (typeof clusterKeys)[number];
