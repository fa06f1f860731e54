import { GraphNode, GraphPlace } from './types';

/** Where a cluster is, by what is stated of it. */
export function statedPlaces({
  name,
  region,
  zones = [],
}: NonNullable<GraphNode['cluster']>): GraphPlace[] {
  return zones.length > 0
    ? zones.map(zone => ({ cluster: name, region, zone }))
    : [{ cluster: name, region }];
}
