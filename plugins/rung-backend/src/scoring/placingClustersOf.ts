import { readSoftDependencies } from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, Surroundings } from './types';

/**
 * The refs of the clusters that an entity needs by what it states: those that it
 * depends on and cannot do without. What was seen of it counts before that.
 */
export function placingClustersOf(
  { entity, places = [] }: CatalogRecord,
  { clusters }: Surroundings,
): readonly string[] {
  if (places.length > 0 || clusters.length === 0) {
    return [];
  }
  const soft = readSoftDependencies(entity);
  return clusters.filter(entityRef => !soft.includes(entityRef));
}
