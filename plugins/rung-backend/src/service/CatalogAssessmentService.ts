import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  assessEntity,
  Assessment,
  defaultThresholds,
  Ladder,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { AssessmentService } from './AssessmentService';

/**
 * Reads each entity on behalf of the caller, so that the catalog itself decides
 * who may see its assessment, and scores it live, so that it is never stale.
 */
export class CatalogAssessmentService implements AssessmentService {
  private readonly catalog: CatalogService;

  static create(options: { catalog: CatalogService }): AssessmentService {
    return new CatalogAssessmentService(options.catalog);
  }

  private constructor(catalog: CatalogService) {
    this.catalog = catalog;
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
    return assessEntity(entity, { now: new Date() });
  }

  getLadder(): Ladder {
    return { rungs, thresholds: defaultThresholds };
  }
}
