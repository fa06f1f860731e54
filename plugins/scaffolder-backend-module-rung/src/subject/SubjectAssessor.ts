import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  assessEntity,
  Assessment,
  AssessmentPolicy,
  parentsInRelations,
  parentsInSpec,
} from '@rung/backstage-plugin-rung-common';
import {
  ancestorsOf,
  checkStatements,
  requirementVocabulary,
  Statements,
  statementsOf,
  withStatements,
} from '@rung/backstage-plugin-rung-node';
import { warnOfUnread } from '../statements';
import { newEntity, readSubjectRef } from './newEntity';

/** What is to be assessed, as the input of an action names it. */
export interface SubjectInput {
  /** Texts by requirement, without prefix. */
  requirements?: Record<string, string>;
  entityRef?: string;
  system?: string;
}

/** Who asks, as far as an assessment needs to know. */
export interface Asker {
  getInitiatorCredentials(): Promise<BackstageCredentials>;
  logger: LoggerService;
}

type Find = (entityRefs: string[]) => Promise<(Entity | undefined)[]>;

/** What has been assessed. */
export interface AssessedSubject {
  entity: Entity;
  assessment: Assessment;
  /** What was stated, by full annotation key. */
  stated: Statements;
}

/** Assesses what a template states, on top of what the catalog knows. */
export class SubjectAssessor {
  private readonly catalog: CatalogService;
  private readonly policy: AssessmentPolicy;

  static create(options: {
    catalog: CatalogService;
    policy: AssessmentPolicy;
  }): SubjectAssessor {
    return new SubjectAssessor(options);
  }

  private constructor(options: {
    catalog: CatalogService;
    policy: AssessmentPolicy;
  }) {
    this.catalog = options.catalog;
    this.policy = options.policy;
  }

  /**
   * @throws InputError that says what to write instead, if anything in the
   * input cannot be read
   */
  async assess(input: SubjectInput, asker: Asker): Promise<AssessedSubject> {
    const { policy } = this;
    const now = new Date();
    const stated = statementsOf(input.requirements ?? {});
    checkStatements(stated, {
      vocabulary: requirementVocabulary,
      policy,
      now,
    });
    const credentials = await asker.getInitiatorCredentials();
    const find: Find = async entityRefs => {
      const { items } = await this.catalog.getEntitiesByRefs(
        { entityRefs },
        { credentials },
      );
      entityRefs.forEach((entityRef, index) => {
        if (!items[index]) {
          asker.logger.info(
            `${entityRef} is not in the catalog, or not for you to see: it counts as not there.`,
          );
        }
      });
      return items;
    };
    const known = await this.entityOf(input, find);
    warnOfUnread(known, policy, asker.logger);
    const entity = withStatements(known, stated, policy);
    const lineage = await ancestorsOf(entity, { parentsOf, find });
    const assessment = assessEntity(entity, { policy, lineage, now });
    return { entity, assessment, stated };
  }

  private async entityOf(
    { entityRef, system }: SubjectInput,
    find: Find,
  ): Promise<Entity> {
    const ref = readSubjectRef(entityRef ?? 'component:default/unnamed');
    const [known] =
      entityRef === undefined ? [] : await find([stringifyEntityRef(ref)]);
    return known ?? newEntity(ref, system);
  }
}

/** An entity that the catalog does not have yet has no relations. */
function parentsOf(entity: Entity): string[] {
  return entity.relations ? parentsInRelations(entity) : parentsInSpec(entity);
}
