import type {
  RungDefinition,
  AssessmentPolicyInput,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';

/**
 * The ladder as a backend applies it.
 *
 * @public
 */
export interface Ladder {
  rungs: readonly RungDefinition[];
  /** The thresholds in force: what has been set, completed with the defaults. */
  thresholds: Thresholds;
  /**
   * The policy as it is set at the backend. Whoever creates an
   * `AssessmentPolicy` from it assesses as the backend does.
   */
  policy: AssessmentPolicyInput;
}
