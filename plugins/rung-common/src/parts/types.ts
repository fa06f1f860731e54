import { Fit } from '../built/types';
import { Severity } from '../findings/types';
import { ResilienceRung, RungNumber } from '../ladder/types';
import { RequirementKey } from '../requirements/kinds';
import { MethodNumber } from '../requirements/kinds/types';

/**
 * What there is to know of a part where its whole is looked at. Every summary of
 * a list is one.
 *
 * @public
 */
export interface Part {
  entityRef: string;
  title?: string;
  /** The entity refs of its owners. */
  owners: readonly string[];
  /** The headline rung; left out while unassessed. */
  rung?: RungNumber;
  /** The resilience of what is built, where that is known. */
  built?: ResilienceRung;
  fit: Fit;
  requirements: readonly Readonly<{
    key: RequirementKey;
    /** As an annotation states it; left out where it is withheld. */
    text?: string;
  }>[];
  findings: readonly Readonly<{
    id: string;
    severity: Severity;
    accepted: boolean;
  }>[];
  /** Which of the six numbers are not stated. */
  missing: readonly MethodNumber[];
  /** Which of them are stated in ways that cannot be read. */
  unreadable: readonly MethodNumber[];
}
