import { RungDefinition } from '../ladder/types';
import { AssessmentPolicyInput } from '../policy/types';
import { Thresholds } from '../thresholds/types';

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
