import type {
  Fit,
  ResilienceRung,
  RungNumber,
  RequirementKey,
  Timestamp,
} from '@rung/backstage-plugin-rung-common';
import { ReportedStatus } from './summary';

/**
 * What history remembers of a verdict.
 *
 * @public
 */
export interface VerdictState {
  status: ReportedStatus;
  rung?: RungNumber;
  resilience?: ResilienceRung;
  /** Whether a platform layer is justified. */
  platform: boolean;
  fit: Fit;
  /** The requirements the verdict rested on. */
  forcing: RequirementKey[];
}

/**
 * A requirement that moved. Texts are written as annotations state them,
 * a guess with its question mark.
 *
 * @public
 */
export interface RequirementChange {
  key: RequirementKey;
  /** Left out where it was not stated, or is withheld. */
  before?: string;
  /** Left out where it is no longer stated, or is withheld. */
  after?: string;
  /** Which of the two the reader may not see; left out where that is neither. */
  withheld?: ('before' | 'after')[];
}

/**
 * One change: of the verdict, of a requirement, or of both.
 *
 * @public
 */
export interface HistoryItem {
  /** Tells items of one history apart, and nothing else. */
  id: string;
  /** When the change was noticed. */
  at: Timestamp;
  /** Left out where the entity has come back to the catalog. */
  before?: VerdictState;
  /** Left out where the entity has left the catalog. */
  after?: VerdictState;
  /** Every requirement that moved, whether it forces the verdict or not. */
  changes: RequirementChange[];
  /** Whether other rules were in force before, which may be all that moved. */
  rulesChanged?: boolean;
  /**
   * Present where it is of another entity that had the same ref before: who
   * owned that one, as entity refs. Only those who may have the catalog scanned
   * are given such items.
   */
  earlier?: { owners: string[] };
}

/**
 * How an entity was found by the first scan that saw it.
 *
 * @public
 */
export interface FirstSeen {
  at: Timestamp;
  status: ReportedStatus;
}

/**
 * How the verdict of one entity came to be what it is, newest first.
 *
 * @public
 */
export interface AssessmentHistory {
  items: HistoryItem[];
  /** Left out while no scan has seen it. */
  firstSeen?: FirstSeen;
  /** For the next page; left out on the last. */
  nextCursor?: string;
}
