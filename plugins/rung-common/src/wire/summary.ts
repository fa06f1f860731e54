import type {
  BuiltSource,
  Fit,
  Severity,
  ResilienceRung,
  RungNumber,
  MethodNumber,
  RequirementKey,
  Climb,
  UnitCount,
  Finding,
  ThresholdTrigger,
  Timestamp,
} from '@rung/backstage-plugin-rung-common';
import { assessmentStatuses } from '../verdict/types';
import { Count } from './values';

/**
 * The statuses of entities in lists and reports. `failed`: it could not be
 * scored, which is a fault of the software and not of the entity.
 *
 * @public
 */
export const reportedStatuses = [...assessmentStatuses, 'failed'] as const;

/**
 * See {@link reportedStatuses}.
 *
 * @public
 */
export type ReportedStatus = (typeof reportedStatuses)[number];

/**
 * A stated requirement as a list shows it.
 *
 * @public
 */
export interface SummaryRequirement {
  key: RequirementKey;
  /**
   * The value as an annotation states it, without its guess mark; left out
   * where it is withheld.
   */
  text?: string;
  /** Present where the reader may not see the entity that states it. */
  withheld?: true;
  guess: boolean;
  rung: RungNumber;
  /** Whether the verdict rests on it. */
  forcing: boolean;
}

/**
 * The parts of a summary that a list leaves out unless it is asked for them.
 * `near`: the numbers that are close to a threshold. `sentences`: what the sentences
 * of findings name.
 *
 * @public
 */
export const summaryParts = ['near', 'sentences'] as const;

/**
 * See {@link summaryParts}.
 *
 * @public
 */
export type SummaryPart = (typeof summaryParts)[number];

/**
 * A number that is close to the threshold ahead of it.
 *
 * @public
 */
export interface NearTrigger extends ThresholdTrigger {
  /**
   * When it last moved towards that threshold, and what it was before, in the same
   * unit; left out where it has not, as far as is known.
   */
  moved?: { at: Timestamp; from: number };
}

/**
 * A finding as a list shows it. What its sentences name is there where it is asked
 * for, empty where they name nothing, unless the reader may not see all that it
 * rests on, or it is too long.
 *
 * @public
 */
export interface SummaryFinding
  extends Pick<Finding, 'variant' | 'parameters'> {
  id: string;
  severity: Severity;
  /** Whether somebody has accepted it for the time being. */
  accepted: boolean;
}

/**
 * Where an entity was seen to run, of what counts.
 *
 * @public
 */
export interface SeenPlaces {
  /** In how many clusters. */
  clusters: Count;
  /** Their names; left out where the reader may not know them. */
  clusterNames?: string[];
  /** By name, of the clusters that tell. */
  regions: string[];
  /** By name, of the nodes that tell. */
  zones: string[];
}

/**
 * What lists and reports hold of an entity.
 *
 * @public
 */
export interface AssessmentSummary {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  /** The entity refs of all its owners, in alphabetical order. */
  owners: string[];
  /** The entity ref of its nearest system. */
  system?: string;
  /**
   * The entity ref of its nearest domain; left out where the reader may not see
   * that.
   */
  domain?: string;
  tags: string[];
  status: ReportedStatus;
  /** The headline rung; left out while unassessed. */
  rung?: RungNumber;
  resilience?: ResilienceRung;
  /** Whether a platform layer is justified. */
  platform: boolean;
  /** The resilience of what is built, where the facts tell. */
  built?: ResilienceRung;
  /** By what it is known what is built. */
  builtSource: BuiltSource;
  /** Left out where it was not seen to run anywhere that counts. */
  seen?: SeenPlaces;
  fit: Fit;
  /** What could go if it stepped down; empty unless it is over-built. */
  couldGo: UnitCount[];
  /**
   * What closing the gap would take; empty unless it is under-built, and left out
   * where the organization hides what things cost.
   */
  closing?: UnitCount[];
  /** The rung that is deliberately not built. */
  forgone?: RungNumber;
  climb?: Climb;
  /**
   * The numbers that call for more once they are twice as tight, or sooner, the
   * nearest first; left out unless asked for.
   */
  near?: NearTrigger[];
  requirements: SummaryRequirement[];
  findings: SummaryFinding[];
  /** Which of the six numbers are not stated. */
  missing: MethodNumber[];
  /** Which of the six numbers are stated in ways that cannot be read. */
  unreadable: MethodNumber[];
  guesses: RequirementKey[];
  /** How many stated values could not be read. */
  problems: Count;
  /** When it was scored last. */
  assessedAt: Timestamp;
  /** When its verdict or a requirement moved last, or it was first seen. */
  changedAt: Timestamp;
}

/**
 * One page of a list.
 *
 * @public
 */
export interface AssessmentList {
  items: AssessmentSummary[];
  /** For the next page; left out on the last. */
  nextCursor?: string;
  /** How many there are on all pages, where asked for. */
  total?: Count;
}
