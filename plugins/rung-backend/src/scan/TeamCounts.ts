import { CatalogRecord } from '../scoring';

/** Counts, for each cluster, the owners of the components that depend on it. */
export class TeamCounts {
  private readonly owners = new Map<string, Set<string>>();

  static create(): TeamCounts {
    return new TeamCounts();
  }

  private constructor() {}

  /** Takes an entity into account; clusters have to come before components. */
  add({ attributes, dependsOn, isCluster }: CatalogRecord): void {
    const { entityRef, kind, owner } = attributes;
    if (isCluster) {
      this.owners.set(entityRef, new Set());
    } else if (owner && kind.toLowerCase() === 'component') {
      for (const target of dependsOn) {
        this.owners.get(target)?.add(owner);
      }
    }
  }

  /** The teams on a cluster; undefined for anything else. */
  on(entityRef: string): number | undefined {
    return this.owners.get(entityRef)?.size;
  }
}
