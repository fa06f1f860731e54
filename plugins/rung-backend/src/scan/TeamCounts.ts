/** Whose components depend on what. */
interface Dependent {
  /** Who contends for a cluster with it. */
  teams: readonly string[];
  dependsOn: readonly string[];
}

/** Counts, for each cluster, the owners of the components that depend on it. */
export class TeamCounts {
  /** By cluster and team, how many components depend on it. */
  private readonly clusters = new Map<string, Map<string, number>>();

  static create(): TeamCounts {
    return new TeamCounts();
  }

  private constructor() {}

  /** Has teams counted on an entity; clusters come before components. */
  addCluster(entityRef: string): void {
    this.clusters.set(entityRef, new Map());
  }

  add(dependent: Dependent): void {
    this.change(dependent, 1);
  }

  /** Takes back what was added. */
  remove(dependent: Dependent): void {
    this.change(dependent, -1);
  }

  /** The teams on a cluster; undefined for anything else. */
  on(entityRef: string): number | undefined {
    return this.clusters.get(entityRef)?.size;
  }

  private change({ teams, dependsOn }: Dependent, by: 1 | -1): void {
    for (const target of new Set(dependsOn)) {
      const counts = this.clusters.get(target);
      for (const team of counts ? teams : []) {
        const count = (counts!.get(team) ?? 0) + by;
        if (count > 0) {
          counts!.set(team, count);
        } else {
          counts!.delete(team);
        }
      }
    }
  }
}
