import type {
  AssessmentStatus,
  Fit,
  ResilienceRung,
  UnitCount,
} from '@rung/backstage-plugin-rung-common';
import type { PreviewLevel } from '@rung/backstage-plugin-rung-common/wire';

/**
 * What of an assessment is held against another one of the same entity.
 *
 * @public
 */
export interface PreviewedVerdict {
  status: AssessmentStatus;
  level: PreviewLevel;
  /** Left out where it is unassessed. */
  resilience?: ResilienceRung;
  fit: Fit;
  /** The ids of the findings that are open. */
  findings: readonly string[];
  /** What could go where it is over-built. */
  couldGo: readonly UnitCount[];
  /** What is asked for beyond what is built, where it is under-built. */
  toBuild: readonly UnitCount[];
}

/**
 * Whose verdicts are compared.
 *
 * @public
 */
export interface PreviewedEntity {
  entityRef: string;
  title?: string;
  /** The refs of its owners. */
  owners: readonly string[];
}
