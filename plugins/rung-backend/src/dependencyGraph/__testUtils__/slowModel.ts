import { Loss } from '@rung/backstage-plugin-rung-common/wire';
import { GraphEntity, GraphPlace } from '../types';

/**
 * What a loss comes to, worked out without any index and by the rules as they are
 * written down: the slow way, to hold the quick one to.
 */
export class SlowModel {
  private readonly entities: ReadonlyMap<string, GraphEntity>;

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

  /** The clusters that an entity is placed in, if they have Resources. */
  placing(entity: GraphEntity): string[] {
    const names = this.places(entity).map(({ cluster }) => cluster);
    return [...this.entities.values()].flatMap(({ entityRef, cluster }) =>
      cluster && names.includes(cluster.name) ? entityRef : [],
    );
  }

  /**
   * By its own places alone, of which those in clusters that go down are lost; at worst
   * those too of which nothing is known.
   */
  private ownState(
    entity: GraphEntity,
    loss: Loss,
    carried: ReadonlySet<string>,
    isWorst: boolean,
  ): string {
    const { kind, name } = loss;
    const places = this.places(entity);
    const isLost = (place: GraphPlace) =>
      carried.has(place.cluster) || (kind !== 'entity' && place[kind] === name);
    const unsure = places.filter(
      place => kind !== 'entity' && place[kind] === undefined && !isLost(place),
    ).length;
    const known = places.filter(isLost).length;
    const lost = isWorst ? known + unsure : known;
    const left = places.length - known - unsure;
    if (entity.entityRef === name && kind === 'entity') {
      return 'down';
    }
    if (places.length > 0 && lost === places.length) {
      return 'down';
    }
    if (kind === 'entity') {
      return lost > 0 ? 'degraded' : 'untouched';
    }
    if (left === 0) {
      return isWorst ? 'down' : 'unknown';
    }
    return lost > 0 ? 'degraded' : 'untouched';
  }

  /**
   * What becomes of each, and after how many steps it is down; at worst whatever is not
   * known is down.
   */
  private outcome(loss: Loss, isWorst: boolean) {
    const all = [...this.entities.values()];
    const steps = new Map<string, number>();
    const carried = new Set<string>();
    const ownState = (entity: GraphEntity) =>
      this.ownState(entity, loss, carried, isWorst);
    const goesDown = (entity: GraphEntity) =>
      this.hard(entity).some(
        ref => steps.has(ref) || (isWorst && !this.entities.has(ref)),
      );
    for (let step = 0; step <= 2 * all.length; step++) {
      const down = all.filter(
        entity =>
          !steps.has(entity.entityRef) &&
          (ownState(entity) === 'down' || (step > 0 && goesDown(entity))),
      );
      const clusters = all.flatMap(entity =>
        entity.cluster && step > 0 && goesDown(entity)
          ? entity.cluster.name
          : [],
      );
      down.forEach(({ entityRef }) => steps.set(entityRef, step));
      clusters.forEach(cluster => carried.add(cluster));
    }
    const states = Object.fromEntries(
      all.map(entity => [
        entity.entityRef,
        steps.has(entity.entityRef) ? 'down' : ownState(entity),
      ]),
    );
    return { states, steps };
  }

  states(loss: Loss): Record<string, string> {
    return this.outcome(loss, false).states;
  }

  /** What may become of it at worst, where that is something else. */
  doubt(entityRef: string, loss: Loss): string | undefined {
    const state = this.states(loss)[entityRef];
    const worst = this.outcome(loss, true).states[entityRef];
    return state === worst || state === 'unknown' ? undefined : worst;
  }

  /** How many steps it is from an entity to the loss, itself left out. */
  distance(entityRef: string, loss: Loss): number {
    return this.outcome(loss, false).steps.get(entityRef) ?? Infinity;
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
