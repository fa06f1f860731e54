/**
 * Where a Kubernetes cluster is, as its Resource in the catalog states it. What is
 * not stated is not known.
 *
 * @public
 */
export interface StatedCluster {
  /** In lower case. Only clusters of one environment make up a fleet. */
  environment?: string;
  region?: string;
  /** By name, each once, in the order in which they are stated. */
  zones?: readonly string[];
  /** Its name in the portal's Kubernetes plugin, where that is another one. */
  kubernetesName?: string;
}
