import { MeasuredRecovery } from '@rung/backstage-plugin-rung-common';
import { Names } from './Names';
import { Rows } from './Rows';
import { NONE } from './types';

/**
 * The whole catalog as numbers: its entities are nodes from 0. What is not a number is a
 * text that is shown or asked for.
 */
export interface CatalogGraph {
  readonly size: number;
  readonly refs: readonly string[];
  /** By node: the number that it is stored under. */
  readonly numbers: Uint32Array;
  /** Where it is written otherwise than in the ref. */
  readonly names: ReadonlyMap<number, string>;
  readonly titles: ReadonlyMap<number, string>;
  /** All nodes by name, and those of one name by ref. */
  readonly byName: Uint32Array;
  /** The node of an entity ref; {@link NONE} where there is none. */
  nodeOf(entityRef: string): number;

  /** Of each node, by number in `kindNames`, in lower case. */
  readonly kinds: Uint32Array;
  readonly kindNames: Names;
  /** Systems, domains and whoever else states something for others. */
  readonly systems: Uint32Array;
  readonly domains: Uint32Array;
  readonly sources: Names;
  readonly owners: Rows;
  readonly ownerNames: Names;

  /** What each depends on, as `edges` writes it. */
  readonly dependencies: Rows;
  /** Those who go down with each. */
  readonly dependents: Rows;

  /** Where each was seen to run; where it is, for a cluster. */
  readonly places: Rows;
  /** Of each place, {@link NONE} where that is not known. */
  readonly placeClusters: Uint32Array;
  readonly placeRegions: Uint32Array;
  readonly placeZones: Uint32Array;
  readonly clusterNames: Names;
  readonly regionNames: Names;
  readonly zoneNames: Names;
  /** Of each node, the cluster that it is; {@link NONE} for all others. */
  readonly clusterOf: Uint32Array;
  /** By node: whether it is a cluster that counts by its environment. */
  readonly counts: Uint8Array;
  /** By node: whether anybody looked for it in clusters. */
  readonly looked: Uint8Array;

  /** What each states of losses, each followed by the number of its text. */
  readonly statements: Rows;
  readonly texts: Names;
  readonly measured: ReadonlyMap<number, readonly MeasuredRecovery[]>;
}

/** Whether a node is a cluster. */
export function isCluster({ clusterOf }: CatalogGraph, node: number): boolean {
  return clusterOf[node] !== NONE;
}
