import { Assessment } from '../assessment/types';

/**
 * What lists and reports hold of an entity, beside the assessment that was
 * made as it was asked for. `current`: the same verdict. `older`: another one,
 * because a requirement moved since. `missing`: nothing yet.
 *
 * @public
 */
export interface ReportedAssessment {
  status: 'current' | 'older' | 'missing';
  /** When the reported result was made, as an ISO 8601 time in UTC. */
  at?: string;
}

/**
 * The assessment of one entity as it stands in the catalog now.
 *
 * @public
 */
export interface LiveAssessment extends Assessment {
  /** Left out while the report cannot be reached. */
  reported?: ReportedAssessment;
}
