import { RungDefinition } from '../ladder/types';
import { Thresholds } from '../thresholds/types';

/**
 * The ladder as a backend applies it.
 *
 * @public
 */
export interface Ladder {
  rungs: readonly RungDefinition[];
  /** The borders in force. */
  thresholds: Thresholds;
}
