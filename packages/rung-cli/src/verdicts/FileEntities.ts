import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  assessDependency,
  AssessEntityOptions,
  AssessmentPolicy,
  lineageOf,
  parentsInSpec,
} from '@rung/backstage-plugin-rung-common';
import { dependsOnAmong } from './dependsOn';
import { isAssessed, isCluster } from './kinds';

/** The entities of all files, and how they are related. */
export class FileEntities {
  private readonly policy: AssessmentPolicy;
  private readonly entities = new Map<string, Entity>();
  private readonly dependsOn: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly absent = new Map<string, Set<string>>();

  static create(
    entities: readonly Entity[],
    policy: AssessmentPolicy,
  ): FileEntities {
    return new FileEntities(entities, policy);
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

  /** What the engine has to know of the entities around one. */
  around(
    entity: Entity,
  ): Pick<AssessEntityOptions, 'lineage' | 'dependencies'> {
    return {
      lineage: this.lineageOf(entity),
      dependencies: this.targetsOf(entity)
        .filter(isAssessed)
        .map(target =>
          assessDependency(target, {
            policy: this.policy,
            lineage: this.lineageOf(target),
          }),
        ),
    };
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

  private lineageOf(entity: Entity): Entity[] {
    const entityRef = stringifyEntityRef(entity);
    const lineage = lineageOf(entityRef, ref => {
      const found = ref === entityRef ? entity : this.entities.get(ref);
      if (!found) {
        const heirs = this.absent.get(ref) ?? new Set();
        this.absent.set(ref, heirs.add(entityRef));
      }
      return found && parentsInSpec(found);
    });
    return lineage.flatMap(ref => this.entities.get(ref) ?? []);
  }
}
