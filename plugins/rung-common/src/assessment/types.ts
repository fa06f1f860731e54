import { Finding } from '../findings/types';
import { Problem } from '../requirements/types';
import { Placement } from '../verdict/types';

/**
 * The result of assessing one entity: plain data, the same from the engine and
 * from the HTTP API.
 *
 * @public
 */
export interface Assessment extends Placement {
  entityRef: string;
  /** The gravest first; what has been accepted last. */
  findings: Finding[];
  problems: Problem[];
}
