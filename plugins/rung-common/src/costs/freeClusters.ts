/**
 * A place where an entity runs.
 *
 * @public
 */
export interface ClusterPlace {
  cluster: string;
  /** Left out where nobody tells. */
  region?: string;
  zone?: string;
}

/**
 * An entity that could do with fewer clusters than it runs on.
 *
 * @public
 */
export interface Placed {
  entityRef: string;
  places: readonly ClusterPlace[];
  /** How many clusters it could leave. */
  couldLeave: number;
  /** How many clusters, regions and zones it has to keep at least. */
  least: { cluster?: number; region?: number; zone?: number };
}

/** An entity that leaves one cluster after another. */
class Leaving {
  private readonly places: readonly ClusterPlace[];
  private readonly left = new Set<string>();
  private readonly entity: Placed;
  private readonly couldLeave: number;

  constructor(entity: Placed) {
    this.entity = entity;
    this.places = entity.places;
    this.couldLeave = couldLeaveOf(entity);
  }

  /** Whether it can leave one more, and still has all that it has to keep. */
  canLeave(cluster: string): boolean {
    if (this.left.size >= this.couldLeave) {
      return false;
    }
    const kept = this.places.filter(
      place => place.cluster !== cluster && !this.left.has(place.cluster),
    );
    return (['region', 'zone'] as const).every(scope => {
      const least = this.entity.least[scope] ?? 0;
      // What it has too few of already, or nobody tells, holds nothing back.
      return (
        distinct(kept, scope) >= Math.min(least, distinct(this.places, scope))
      );
    });
  }

  leave(cluster: string): void {
    this.left.add(cluster);
  }
}

function distinct(
  places: readonly ClusterPlace[],
  scope: keyof ClusterPlace,
): number {
  return new Set(places.flatMap(place => place[scope] ?? [])).size;
}

/**
 * How many of the clusters that it is known to run on an entity could leave, as far
 * as numbers go.
 *
 * @public
 */
export function couldLeaveOf({
  places,
  couldLeave,
  least,
}: Omit<Placed, 'entityRef'>): number {
  const clusters = distinct(places, 'cluster');
  return Math.max(0, Math.min(couldLeave, clusters - (least.cluster ?? 1)));
}

/**
 * The clusters that nobody that runs on them needs: all of them can be left at once,
 * and every entity still has all that it has to keep. Those that fewer run on go
 * first; it is not certain that no other choice would free more.
 *
 * @param placed - all that run on any of the candidates
 * @param candidates - which clusters to look at, none
 * of them that anything else runs on
 * @param first - what is free anyway, and goes before the others
 * @public
 */
export function freeClusters(
  placed: readonly Placed[],
  candidates: Iterable<string>,
  first: ReadonlySet<string> = new Set(),
): string[] {
  const on = new Map<string, Leaving[]>(
    [...candidates].map(cluster => [cluster, []]),
  );
  for (const entity of placed) {
    const leaving = new Leaving(entity);
    for (const cluster of new Set(entity.places.map(place => place.cluster))) {
      on.get(cluster)?.push(leaving);
    }
  }
  return [...on]
    .sort(
      ([one, onOne], [other, onOther]) =>
        Number(first.has(other)) - Number(first.has(one)) ||
        onOne.length - onOther.length ||
        (one < other ? -1 : 1),
    )
    .flatMap(([cluster, all]) => {
      if (all.length === 0 || !all.every(each => each.canLeave(cluster))) {
        return [];
      }
      all.forEach(each => each.leave(cluster));
      return cluster;
    })
    .sort();
}
