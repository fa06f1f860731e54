import { Loss } from '@rung/backstage-plugin-rung-common/wire';
import { GraphEntity, GraphPlace } from '../types';

/**
 * What a loss comes to, worked out without any index and by the rules as they are
 * written down: the slow way, to hold the quick one to.
 */
export class SlowModel {
  private readonly entities: ReadonlyMap<string, GraphEntity>;
  private readonly hidden: ReadonlySet<string>;

  static create(
    entities: readonly GraphEntity[],
    hidden: ReadonlySet<string> = new Set(),
  ): SlowModel {
    return new SlowModel(entities, hidden);
  }

  private constructor(
    entities: readonly GraphEntity[],
    hidden: ReadonlySet<string>,
  ) {
    this.entities = new Map(
      entities
        .filter(({ entityRef }) => !hidden.has(entityRef))
        .map(entity => [entity.entityRef, entity]),
    );
    this.hidden = hidden;
  }

  refs(): string[] {
    return [...this.entities.keys()];
  }

  get(entityRef: string): GraphEntity {
    return this.entities.get(entityRef)!;
  }

  /** What an entity goes down with, whether it may be seen or not. */
  hard(entity: GraphEntity): string[] {
    return entity.dependsOn.filter(
      ref =>
        ref !== entity.entityRef &&
        !entity.soft?.includes(ref) &&
        !(this.entities.get(ref)?.cluster && !entity.cluster),
    );
  }

  places(entity: GraphEntity): GraphPlace[] {
    if (entity.cluster) {
      const { name, region, zones = [] } = entity.cluster;
      return zones.length > 0
        ? zones.map(zone => ({ cluster: name, region, zone }))
        : [{ cluster: name, region }];
    }
    if (entity.places && entity.places.length > 0) {
      return [...entity.places];
    }
    return entity.dependsOn
      .filter(ref => ref !== entity.entityRef && !entity.soft?.includes(ref))
      .flatMap(ref => {
        const target = this.entities.get(ref);
        return target?.cluster?.environment === 'production'
          ? this.places(target)
          : [];
      });
  }

  /** By its own places alone. */
  private ownState(entity: GraphEntity, loss: Loss): string {
    if (loss.kind === 'entity') {
      return entity.entityRef === loss.name ? 'down' : 'untouched';
    }
    const { kind, name } = loss;
    const places = this.places(entity);
    const lost = places.filter(place => place[kind] === name).length;
    const unsure = places.filter(place => place[kind] === undefined).length;
    const left = places.length - lost - unsure;
    if (places.length > 0 && lost === places.length) {
      return 'down';
    }
    if (left === 0) {
      return 'unknown';
    }
    return lost > 0 ? 'degraded' : 'untouched';
  }

  states(loss: Loss): Record<string, string> {
    const states = Object.fromEntries(
      [...this.entities.values()].map(entity => [
        entity.entityRef,
        this.ownState(entity, loss),
      ]),
    );
    for (let moved = true; moved; ) {
      moved = false;
      for (const entity of this.entities.values()) {
        if (
          states[entity.entityRef] !== 'down' &&
          this.hard(entity).some(ref => states[ref] === 'down')
        ) {
          states[entity.entityRef] = 'down';
          moved = true;
        }
      }
    }
    return states;
  }

  /** Whether what an entity depends on, however far, may be down. */
  isUncertain(entityRef: string, states: Record<string, string>): boolean {
    if (['down', 'unknown'].includes(states[entityRef])) {
      return false;
    }
    const found = new Set([entityRef]);
    for (const ref of found) {
      const entity = this.entities.get(ref);
      for (const target of entity ? this.hardOrHidden(entity) : []) {
        found.add(target);
      }
    }
    return [...found].some(
      ref =>
        ref !== entityRef &&
        (states[ref] === 'unknown' || !this.entities.has(ref)),
    );
  }

  /** What is hidden is told from a cluster no more than from anything else. */
  private hardOrHidden(entity: GraphEntity): string[] {
    return entity.dependsOn.filter(
      ref =>
        this.hard(entity).includes(ref) ||
        (this.hidden.has(ref) && !entity.soft?.includes(ref)),
    );
  }

  /** How many steps it is from an entity to the loss, itself left out. */
  distance(entityRef: string, loss: Loss): number {
    let reached = new Set([entityRef]);
    for (let steps = 0; steps <= this.entities.size; steps++) {
      if (
        [...reached].some(ref => {
          const entity = this.entities.get(ref);
          return entity && this.ownState(entity, loss) === 'down';
        })
      ) {
        return steps;
      }
      reached = new Set(
        [...reached].flatMap(ref => {
          const entity = this.entities.get(ref);
          return entity ? this.hard(entity) : [];
        }),
      );
    }
    return Infinity;
  }

  /** Everything that could be lost. */
  losses(): Loss[] {
    const all = [...this.entities.values()];
    const domains = (['zone', 'cluster', 'region'] as const).flatMap(kind => {
      const names = all.flatMap(entity =>
        this.places(entity).flatMap(place => place[kind] ?? []),
      );
      return [...new Set(names)].map((name): Loss => ({ kind, name }));
    });
    const entities = all
      .filter(({ cluster }) => !cluster)
      .map(({ entityRef }): Loss => ({ kind: 'entity', name: entityRef }));
    return [...domains, ...entities];
  }

  /** The places that lie in a domain. */
  extent({ kind, name }: Loss): Set<string> {
    const all = [...this.entities.values()].flatMap(each => this.places(each));
    return new Set(
      all
        .filter(place => kind !== 'entity' && place[kind] === name)
        .map(({ cluster, region, zone }) =>
          JSON.stringify([cluster, region, zone]),
        ),
    );
  }

  singlePoints(entityRef: string): Loss[] {
    const points = this.losses().filter(
      loss =>
        !(loss.kind === 'entity' && loss.name === entityRef) &&
        this.states(loss)[entityRef] === 'down',
    );
    return points.filter(loss => {
      const extent = this.extent(loss);
      return !points.some(other => {
        const lesser = this.extent(other);
        return (
          loss.kind !== 'entity' &&
          other.kind !== 'entity' &&
          lesser.size < extent.size &&
          [...lesser].every(place => extent.has(place))
        );
      });
    });
  }
}
