import { Found } from './Reading';

/** By cluster, how many teams own components that stand on it. */
export function countTeams(
  entities: ReadonlyMap<string, Found>,
): Map<string, number> {
  const clusters = new Map<string, Set<string>>();
  for (const [entityRef, { isCluster }] of entities) {
    if (isCluster) {
      clusters.set(entityRef, new Set());
    }
  }
  for (const { standsOn, teams } of entities.values()) {
    for (const target of standsOn) {
      const counted = clusters.get(target);
      if (counted) {
        teams.forEach(team => counted.add(team));
      }
    }
  }
  return new Map([...clusters].map(([ref, counted]) => [ref, counted.size]));
}
