import { RungDefinition } from '../ladder/types';
import { RequirementKey } from '../requirements/types';
import { Thresholds } from '../thresholds/types';

/**
 * The ladder as a backend applies it.
 *
 * @public
 */
export interface Ladder {
  rungs: readonly RungDefinition[];
  /** The thresholds in force. */
  thresholds: Thresholds;
  /** By name, what each profile fills in, as annotations would state it. */
  profiles: Readonly<
    Record<string, { readonly [key in RequirementKey]?: string }>
  >;
}
