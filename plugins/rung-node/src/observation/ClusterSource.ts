import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { ClusterReading } from './ClusterReading';

/**
 * A cluster that a source can be asked to read.
 *
 * @public
 */
export interface ListedCluster {
  /** What the portal calls it; the names of one source are all different. */
  name: string;
  /** What the portal shows instead of the name. */
  title?: string;
}

/**
 * Knows clusters, and reads them. It changes nothing in any of them.
 *
 * @public
 */
export interface ClusterSource {
  /** Which source it is, in lower-case letters and hyphens. */
  readonly id: string;

  /**
   * The clusters that there are now.
   *
   * @throws an error where that is not known, which does not mean that there are
   * none
   */
  listClusters(options?: {
    signal?: AbortSignal;
  }): Promise<readonly ListedCluster[]>;

  /**
   * Reads a cluster. It may take minutes.
   *
   * @param options - `labelKeys` are the keys of labels that selectors of the
   * catalog ask for, and `signal` ends the reading
   * @throws the reason of the signal, and nothing else: what is wrong with a
   * cluster is a reading
   */
  readCluster(
    name: string,
    options?: { labelKeys?: Iterable<string>; signal?: AbortSignal },
  ): Promise<ClusterReading>;
}

/**
 * Takes what clusters are read from.
 *
 * @public
 */
export interface RungObservationExtensionPoint {
  /** @throws ConflictError if there is a source of the same id already */
  addClusterSource(source: ClusterSource): void;
}

/**
 * Where a backend module of the plugin `rung` hands in a source of clusters.
 *
 * @public
 */
export const rungObservationExtensionPoint =
  createExtensionPoint<RungObservationExtensionPoint>({
    id: 'rung.observation',
  });
