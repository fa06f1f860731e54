import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  AssessmentHistory,
  Dependents,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';

/** Who asks. */
export interface ReaderOptions {
  credentials: BackstageCredentials;
}

/**
 * Answers what rung an entity needs, to those who may see the entity.
 *
 * Every method throws NotFoundError if there is no such entity, or none that
 * these credentials may see. The two are not told apart.
 */
export interface AssessmentService {
  /** Scores one entity as it is in the catalog now. */
  getAssessment(
    ref: CompoundEntityRef,
    options: ReaderOptions,
  ): Promise<LiveAssessment>;

  /** The decision on one page, as Markdown. */
  getMemo(ref: CompoundEntityRef, options: ReaderOptions): Promise<string>;

  /**
   * How its verdict came to be what it is.
   *
   * @throws InputError on a cursor that no page has given
   */
  getHistory(
    ref: CompoundEntityRef,
    page: { limit: number; cursor?: string },
    options: ReaderOptions,
  ): Promise<AssessmentHistory>;

  /** Who depends on it, of those that the reader may see. */
  getDependents(
    ref: CompoundEntityRef,
    page: { limit: number },
    options: ReaderOptions,
  ): Promise<Dependents>;
}
