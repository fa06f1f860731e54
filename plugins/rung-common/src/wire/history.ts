import type {
  BuiltKey,
  BuiltSource,
  Fact,
  FactSource,
  Fit,
  ResilienceRung,
  RungNumber,
  RequirementKey,
  SourceType,
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
  /** The resilience of what was built, where that was known. */
  built?: ResilienceRung;
  /** By what it was known; left out where that is not remembered. */
  builtSource?: BuiltSource;
  fit: Fit;
  /** The requirements the verdict rested on. */
  forcing: RequirementKey[];
}

/**
 * What moved a verdict or a requirement. `own`: a value that the entity states
 * itself. `inherited`: one of a system or a domain. `profile`: one of a profile.
 * `counted`: the teams that were counted. `observed`: what was seen where it runs
 * changed what is built. `measured`: an exercise was reported. `declared`: what annotations say of what is built did.
 * `policy`: other rules were in force before.
 *
 * @public
 */
export const changeCauses = [
  'own',
  'inherited',
  'profile',
  'counted',
  'observed',
  'measured',
  'declared',
  'policy',
] as const;

/**
 * See {@link changeCauses}.
 *
 * @public
 */
export type ChangeCause = (typeof changeCauses)[number];

/**
 * Who states a requirement. Nothing but the type is left where the reader may not
 * see the entity.
 *
 * @public
 */
export interface ChangeSource {
  type: SourceType;
  /** The entity that states it, or that names the profile. */
  entityRef?: string;
  /** The name of the profile. */
  profile?: string;
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
  /**
   * Who states it now or, where it is no longer stated, who did; left out where
   * that is not remembered.
   */
  source?: ChangeSource;
}

/**
 * A fact about what is built that moved.
 *
 * @public
 */
export interface FactChange {
  key: BuiltKey;
  /** Left out where it was not declared. */
  before?: Fact['value'];
  /** Left out where it is no longer declared. */
  after?: Fact['value'];
  /** By what it is known now or, where it no longer is, by what it was. */
  source: FactSource['type'];
}

/**
 * One change: of the verdict, of a requirement, of what is built, or of several.
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
  /** Every fact that moved; left out where none did, or none is remembered. */
  facts?: FactChange[];
  /** Whether other rules were in force before, which may be all that moved. */
  rulesChanged?: boolean;
  /** Who or what moved it, as far as that is known. */
  causes: ChangeCause[];
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
  /** What was found; left out where it is not remembered. */
  state?: VerdictState;
  /** All that was stated; left out where it is not remembered. */
  stated?: RequirementChange[];
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
