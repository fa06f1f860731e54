import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  assessEntity,
  Assessment,
  AssessmentPolicy,
  Ladder,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { AssessmentService } from './AssessmentService';
import { readLineage } from './readLineage';
import { namedEntities, withholdNames } from './withholdNames';

/**
 * Reads each entity on behalf of the caller, so that the catalog itself decides
 * who may see its assessment, and scores it live, so that it is never stale.
 *
 * What the entity inherits is read with the plugin's own rights: there is one
 * verdict for everybody, and only the names that a reader may not see are
 * withheld.
 */
export class CatalogAssessmentService implements AssessmentService {
  private readonly auth: AuthService;
  private readonly catalog: CatalogService;
  private readonly policy: AssessmentPolicy;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    policy: AssessmentPolicy;
  }): AssessmentService {
    return new CatalogAssessmentService(
      options.auth,
      options.catalog,
      options.policy,
    );
  }

  private constructor(
    auth: AuthService,
    catalog: CatalogService,
    policy: AssessmentPolicy,
  ) {
    this.auth = auth;
    this.catalog = catalog;
    this.policy = policy;
  }

  async getAssessment(
    ref: CompoundEntityRef,
    options: { credentials: BackstageCredentials },
  ): Promise<Assessment> {
    const entity = await this.catalog.getEntityByRef(ref, options);
    if (!entity) {
      throw new NotFoundError(
        `There is no entity ${stringifyEntityRef(ref)}, or you may not see it`,
      );
    }
    const lineage = await readLineage(entity, {
      catalog: this.catalog,
      credentials: await this.auth.getOwnServiceCredentials(),
    });
    const assessment = assessEntity(entity, {
      ...lineage,
      policy: this.policy,
      now: new Date(),
    });
    return withholdNames(
      assessment,
      await this.hiddenFrom(options.credentials, namedEntities(assessment)),
    );
  }

  private async hiddenFrom(
    credentials: BackstageCredentials,
    entityRefs: string[],
  ): Promise<Set<string>> {
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { items } = await this.catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    return new Set(entityRefs.filter((_, index) => !items[index]));
  }

  getLadder(): Ladder {
    return { rungs, thresholds: this.policy.thresholds };
  }
}
