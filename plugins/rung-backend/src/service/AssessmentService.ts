import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';
import { Assessment, Ladder } from '@rung/backstage-plugin-rung-common';

/** Answers what rung an entity needs, to those who may see the entity. */
export interface AssessmentService {
  /**
   * Scores one entity as it is in the catalog now.
   *
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see. The two are not told apart.
   */
  getAssessment(
    ref: CompoundEntityRef,
    options: { credentials: BackstageCredentials },
  ): Promise<Assessment>;

  /** The rungs, and the thresholds in force. */
  getLadder(): Ladder;
}
