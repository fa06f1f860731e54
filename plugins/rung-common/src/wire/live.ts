import type {
  Assessment,
  RelatedEntity,
  Timestamp,
} from '@rung/backstage-plugin-rung-common';

/**
 * How what lists and reports hold of an entity compares with the assessment that
 * was made as it was asked for. `current`: the same verdict. `older`: another one,
 * because a requirement moved since. `missing`: nothing yet.
 *
 * @public
 */
export const reportedFreshness = ['current', 'older', 'missing'] as const;

/**
 * See {@link reportedFreshness}.
 *
 * @public
 */
export type ReportedFreshness = (typeof reportedFreshness)[number];

/**
 * What lists and reports hold of an entity, beside the assessment that was made
 * as it was asked for.
 *
 * @public
 */
export interface ReportedAssessment {
  status: ReportedFreshness;
  /** When the reported result was made. */
  at?: Timestamp;
}

/**
 * The assessment of one entity as it is in the catalog now.
 *
 * @public
 */
export interface LiveAssessment extends Assessment {
  /**
   * What it depends on, as the last scan found it: each with the resilience it
   * needs and the availability it states, where it does; last those that the
   * reader may not see or that are not there. Left out while the report cannot
   * be reached.
   */
  dependencies?: RelatedEntity[];
  /** Left out while the report cannot be reached. */
  reported?: ReportedAssessment;
}
