/** A row of what the plugin has stored of what depends on what. */
export interface BareRow {
  entity_ref: string;
  node: string;
}

/** An entity with what it depends on at hand. */
export interface BareEntity {
  dependsOn: string[];
  soft?: string[];
  cluster?: { environment?: string; region?: string };
  targets: BareEntity[];
  dependents: BareEntity[];
}

/** The rows as objects that point to one another, the plain way. */
export function readBare(rows: readonly BareRow[]): BareEntity[] {
  const byRef = new Map(
    rows.map(({ entity_ref, node }): [string, BareEntity] => [
      entity_ref,
      { ...JSON.parse(node), targets: [], dependents: [] },
    ]),
  );
  for (const entity of byRef.values()) {
    for (const ref of entity.dependsOn) {
      const target = byRef.get(ref);
      if (target && !entity.soft?.includes(ref)) {
        entity.targets.push(target);
        if (!target.cluster || entity.cluster) {
          target.dependents.push(entity);
        }
      }
    }
  }
  return [...byRef.values()];
}

/** All that goes down with a region: no chain, no promise, no reader. */
export function bareReach(
  entities: readonly BareEntity[],
  region: string,
): Set<BareEntity> {
  const down = new Set(
    entities.filter(entity => {
      const clusters = entity.cluster
        ? [entity.cluster]
        : entity.targets.flatMap(({ cluster }) =>
            cluster?.environment === 'production' ? cluster : [],
          );
      return (
        clusters.length > 0 &&
        clusters.every(cluster => cluster.region === region)
      );
    }),
  );
  // A set goes on to what is added while it is gone through.
  for (const entity of down) {
    entity.dependents.forEach(dependent => down.add(dependent));
  }
  return down;
}
