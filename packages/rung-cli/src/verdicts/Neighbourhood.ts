import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  assessDependency,
  AssessmentPolicy,
  Dependency,
} from '@rung/backstage-plugin-rung-common';
import { lineageOf } from '@rung/backstage-plugin-rung-node';
import { dependsOnAmong } from './dependsOn';
import { isAssessed, isCluster } from './kinds';

/** What the assessment of an entity draws on beside the entity. */
export interface Surroundings {
  system?: Entity;
  domain?: Entity;
  dependencies: Dependency[];
}

/** The entities of all files, as those around one of them. */
export class Neighbourhood {
  private readonly policy: AssessmentPolicy;
  private readonly entities = new Map<string, Entity>();
  private readonly dependsOn: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly absent = new Map<string, Set<string>>();

  static create(
    entities: readonly Entity[],
    policy: AssessmentPolicy,
  ): Neighbourhood {
    return new Neighbourhood(entities, policy);
  }

  private constructor(entities: readonly Entity[], policy: AssessmentPolicy) {
    this.policy = policy;
    for (const entity of entities) {
      const entityRef = stringifyEntityRef(entity);
      // The catalog keeps the entity that was there first.
      if (!this.entities.has(entityRef)) {
        this.entities.set(entityRef, entity);
      }
    }
    this.dependsOn = dependsOnAmong(entities);
  }

  async around(entity: Entity): Promise<Surroundings> {
    const dependencies = await Promise.all(
      this.targetsOf(entity)
        .filter(isAssessed)
        .map(async target =>
          assessDependency(target, {
            policy: this.policy,
            ...(await this.lineageOf(target)),
          }),
        ),
    );
    return { ...(await this.lineageOf(entity)), dependencies };
  }

  /** The clusters among what an entity depends on. */
  clustersOf(entity: Entity): string[] {
    return this.targetsOf(entity)
      .filter(isCluster)
      .map(cluster => stringifyEntityRef(cluster));
  }

  /**
   * The systems and domains that were looked for and are in no file, with the
   * refs of those that would inherit from them.
   */
  get missed(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.absent;
  }

  private targetsOf(entity: Entity): Entity[] {
    const targets = this.dependsOn.get(stringifyEntityRef(entity)) ?? [];
    return [...targets].flatMap(ref => this.entities.get(ref) ?? []);
  }

  private async lineageOf(
    entity: Entity,
  ): Promise<Pick<Surroundings, 'system' | 'domain'>> {
    return lineageOf(entity, ref => {
      const found = this.entities.get(ref);
      if (!found) {
        const heirs = this.absent.get(ref) ?? new Set();
        this.absent.set(ref, heirs.add(stringifyEntityRef(entity)));
      }
      return found;
    });
  }
}
