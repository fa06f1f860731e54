import {
  EntityDrill,
  EntityPlace,
  PlaceNode,
} from '@rung/backstage-plugin-rung-common/wire';

/** What a reader has chosen to lose: a zone by its name, or a node by its number. */
export type Loss = { lostZone: string } | { lostNode: number };

/** A zone with the nodes to show of it; those that tell no zone are together. */
export interface ZoneOfPlace {
  /** Left out where the nodes do not tell. */
  zone?: string;
  nodes: readonly PlaceNode[];
}

/** How many pods are where, and what becomes of them. */
export interface PodCounts {
  running: number;
  lost: number;
  placed: number;
}

/** The zones of a place with its nodes, as they are or as a loss leaves them. */
export function zonesOf(
  { zones, nodes: before }: Pick<EntityPlace, 'zones' | 'nodes'>,
  drill: EntityDrill | undefined,
): ZoneOfPlace[] {
  // What has no pod of the entity, before or after, is not what a reader looks for.
  const nodes = (drill?.nodes ?? before).filter(({ pods }) => pods.length > 0);
  const known = zones.map(zone => ({
    zone,
    nodes: nodes.filter(node => node.zone === zone),
  }));
  const unknown = nodes.filter(({ zone }) => zone === undefined);
  return unknown.length > 0 ? [...known, { nodes: unknown }] : known;
}

/** The pods of some nodes, counted. */
export function countPods(nodes: readonly PlaceNode[]): PodCounts {
  const counts = { running: 0, lost: 0, placed: 0 };
  for (const { pods } of nodes) {
    for (const { state } of pods) {
      counts[state] += 1;
    }
  }
  return counts;
}
