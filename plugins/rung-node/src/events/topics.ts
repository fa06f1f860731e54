import {
  FactChange,
  RequirementChange,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';

/**
 * The topic of {@link AssessmentChangedPayload}, published for each change of a
 * verdict or of a requirement where `rung.events.enabled` is set.
 *
 * @public
 */
export const ASSESSMENT_CHANGED_TOPIC = 'rung.assessment.changed';

/**
 * The topic of {@link ScanCompletedPayload}, published in the place of all changes
 * where more than 1,000 came together.
 *
 * @public
 */
export const SCAN_COMPLETED_TOPIC = 'rung.scan.completed';

/**
 * One change of one entity, whoever may see that. It may come more than once: of one
 * entity and one time it is always the same.
 *
 * @public
 */
export interface AssessmentChangedPayload {
  entityRef: string;
  /** When the change was noticed, as ISO 8601 in UTC. */
  at: string;
  /** Left out where it was not in the catalog before. */
  before?: VerdictState;
  /** Left out where it has left the catalog. */
  after?: VerdictState;
  /** The requirements that were restated. */
  changes: Pick<RequirementChange, 'key' | 'before' | 'after'>[];
  /** The facts about what is built that moved; left out where none did. */
  facts?: FactChange[];
}

/**
 * How many changes came together, and what they were.
 *
 * @public
 */
export interface ScanCompletedPayload {
  /** When they were counted, as ISO 8601 in UTC. */
  at: string;
  /** All of them. */
  changes: number;
  /** How many entities have become under-built. */
  becameUnderBuilt: number;
  /** How many have left the catalog. */
  left: number;
  /** How many moved because other rules have come into force. */
  byRules: number;
}
