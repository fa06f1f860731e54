import { Built, Fit } from '../built/types';
import { DataStrategy } from '../ladder/dataStrategies';
import { IsolationTier } from '../ladder/isolationTiers';
import { FailureDomain, ResilienceRung, RungNumber } from '../ladder/types';
import { UnitCount } from '../ladder/units';
import { MethodNumber } from '../requirements/kinds/types';
import { RequirementKey } from '../requirements/kinds';
import { RequirementSource } from '../requirements/types';
import { RequirementValue } from '../requirements/values';
import { Headroom } from '../thresholds/distance';
import { Relation, Threshold, Unit } from '../thresholds/types';

/**
 * How far a verdict can be relied on. `unassessed`: nothing is stated that
 * counts, which is not rung 1. `incomplete`: one of the six numbers is missing,
 * unreadable or a guess.
 *
 * @public
 */
export const assessmentStatuses = [
  'assessed',
  'incomplete',
  'unassessed',
] as const;

/**
 * See {@link assessmentStatuses}.
 *
 * @public
 */
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/**
 * The failure domain that an objective without one was taken for, and what the
 * same number would call for by itself if only the loss of a zone had to meet
 * it. What the verdict would be then is said by {@link Scoping}.
 *
 * @public
 */
export interface ObjectiveReading {
  domain: FailureDomain;
  /** Present only where stating the domain would call for a lower rung. */
  alternative?: { key: RequirementKey; rung: RungNumber };
}

/**
 * A value that the reader may not see, because they may not see the entity that
 * states it.
 *
 * @public
 */
export interface WithheldValue {
  type: 'withheld';
}

/**
 * A stated requirement, weighed. Of one that is withheld there is nothing but
 * its key, its rung, whether it is forcing, and the type of its source.
 *
 * @public
 */
export interface Demand {
  key: RequirementKey;
  value: RequirementValue | WithheldValue;
  /**
   * The value as an annotation states it, without its guess mark; left out
   * where it is withheld.
   */
  text?: string;
  guess: boolean;
  source: RequirementSource;
  /** The lowest rung that satisfies it; 4 is a call for the platform layer. */
  rung: RungNumber;
  /** Whether its rung is one that the verdict rests on. */
  forcing: boolean;
  /** The threshold that was crossed to get to its rung. */
  threshold?: Threshold;
  /** The threshold at which its next rung begins. */
  next?: Threshold;
  /** For an objective without a failure domain. */
  reading?: ObjectiveReading;
  /**
   * Why it does not count: a stateless service has no data to lose. `withheld`:
   * for a reason that the reader may not see.
   */
  ignored?: 'stateless' | 'withheld';
}

/**
 * How the number of teams compares with the break-even of a platform.
 *
 * @public
 */
export const platformBalances = [
  'unknown',
  'below',
  'at-break-even',
  'above',
] as const;

/**
 * See {@link platformBalances}.
 *
 * @public
 */
export type PlatformBalance = (typeof platformBalances)[number];

/**
 * The second axis: whether enough teams, or tenants of mixed trust, share the
 * clusters to pay for a platform.
 *
 * @public
 */
export interface PlatformVerdict {
  /** Whether a platform layer is justified. */
  layer: boolean;
  /** How the number of teams compares with the break-even. */
  balance: PlatformBalance;
  /** The number of teams that deploy to it, where stated. */
  teams?: number;
  /** The largest number of teams for which a platform does not pay off yet. */
  breakEven?: number;
}

/**
 * The rung that is deliberately not built.
 *
 * @public
 */
export interface Forgone {
  rung: RungNumber;
  /** What it would add, in one sentence. */
  adds: string;
  /** The failure accepted by not having it, in one sentence. */
  accepted: string;
}

/**
 * A stated number that would raise what is needed once it passes a threshold.
 *
 * @public
 */
export interface ThresholdTrigger {
  type: 'threshold';
  key: RequirementKey;
  /** The number as it is stated today, in the unit of the threshold. */
  present: number;
  threshold: Threshold;
  /** From the number to the threshold. */
  headroom: Headroom;
  /** The rung it leads to. */
  rung: RungNumber;
}

/**
 * On each axis, the trigger that is nearest to its threshold. Left out where no
 * stated number leads up that axis.
 *
 * @public
 */
export interface Triggers {
  resilience?: ThresholdTrigger;
  platform?: ThresholdTrigger;
}

/**
 * The one signal that would justify moving: the nearer of the triggers of the
 * two axes, or in words where there is neither.
 *
 * @public
 */
export type Climb =
  | ThresholdTrigger
  | {
      type: 'signal';
      /** The signal, in one sentence. */
      signal: string;
      rung: RungNumber;
    };

/**
 * What one forcing requirement would have to be relaxed to.
 *
 * @public
 */
export interface Relaxation {
  key: RequirementKey;
  to:
    | {
        type: 'amount';
        relation: Relation;
        amount: number;
        unit: Unit;
      }
    | { type: 'word'; word: string }
    | { type: 'none' }
    | WithheldValue;
}

/**
 * The price of the forcing numbers. Where nothing is in the way, a lower rung
 * is enough once all of the changes are made.
 *
 * @public
 */
export interface Relax {
  /** The rung that is enough without what forces the present one. */
  rung: RungNumber;
  /** What can be offered, amounts first. */
  changes: Relaxation[];
  /**
   * The forcing requirements that say what the service is, such as who relies
   * on it. Nobody can offer to give them up, and while they hold no change
   * lowers the rung. Empty where nothing is in the way.
   */
  blockedBy: RequirementKey[];
}

/**
 * What it would do to the verdict to state for the loss of a zone what names
 * no failure domain.
 *
 * @public
 */
export interface Scoping {
  /** The forcing objectives that name no failure domain. */
  objectives: RequirementKey[];
  /** What to state in their place. */
  keys: RequirementKey[];
  /** The headline rung that is enough then; it may be the present one. */
  rung: RungNumber;
  /** What forces that rung then. */
  heldBy: RequirementKey[];
}

/**
 * The downtime that the stated availability allows, in seconds.
 *
 * @public
 */
export interface DowntimeBudget {
  /** In a month of 30 days. */
  perMonthSeconds: number;
  /** In a year of 365.25 days. */
  perYearSeconds: number;
}

/**
 * What the loss of a region calls for, weakest first.
 *
 * @public
 */
export const recoveries = [
  'none',
  'backup-and-restore',
  'pilot-light',
  'warm-standby',
  'active-active',
] as const;

/**
 * See {@link recoveries}.
 *
 * @public
 */
export type Recovery = (typeof recoveries)[number];

/**
 * A data strategy that fits, with what it gives.
 *
 * @public
 */
export interface DataOption {
  strategy: DataStrategy;
  /** The data that the loss of a region may cost, in words. */
  rpo: string;
  /** What a write costs, in words. */
  writeLatency: string;
}

/**
 * Where the requirements place an entity, and why.
 *
 * @public
 */
export interface Placement {
  status: AssessmentStatus;
  /** The headline rung; left out while unassessed. */
  rung?: RungNumber;
  /** The rung on the resilience path; left out while unassessed. */
  resilience?: ResilienceRung;
  platform: PlatformVerdict;
  demands: Demand[];
  forgone?: Forgone;
  /** What would raise it, axis by axis; left out while unassessed. */
  triggers?: Triggers;
  climb?: Climb;
  relax?: Relax;
  /** Present where naming a failure domain may call for less. */
  scoping?: Scoping;
  downtime?: DowntimeBudget;
  /** What the loss of a region calls for. */
  recovery: Recovery;
  /** The data strategies that fit, on rungs 5 and 6; otherwise empty. */
  data: DataOption[];
  /** The isolation that fits the tenants. */
  isolation: IsolationTier;
  /** What is built today, where anything is declared or was looked at. */
  built?: Built;
  /** How what is built compares with what is needed. */
  fit: Fit;
  /**
   * What could go if it stepped down to the rung that is enough: what is built of
   * each kind beyond the least that this rung takes, the largest kind first; empty
   * unless it is over-built.
   */
  couldGo: UnitCount[];
  /** Which of the six numbers are not stated. */
  missing: MethodNumber[];
  /** Which of the six numbers are stated, and only in ways that cannot be read. */
  unreadable: MethodNumber[];
  /** Which stated requirements are marked as guesses. */
  guesses: RequirementKey[];
}
