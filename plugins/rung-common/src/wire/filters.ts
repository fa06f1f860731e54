import { Fit } from '../built/types';
import { ResilienceRung, RungNumber } from '../ladder/types';
import { MethodNumber } from '../requirements/kinds/types';
import { ReportedStatus } from './summary';

/**
 * Which entities a list, an export or a report is about. Several values of one
 * filter mean any of them, several filters mean all of them. Words are compared
 * without regard to case.
 *
 * @public
 */
export interface AssessmentFilters {
  /** Entity refs, to look up certain entities. */
  entityRef?: string[];
  rung?: RungNumber[];
  resilience?: ResilienceRung[];
  /** The resilience of what is built. */
  built?: ResilienceRung[];
  /** Whether a platform layer is justified. */
  platform?: boolean;
  fit?: Fit[];
  status?: ReportedStatus[];
  /** The ids of findings, accepted ones included. */
  finding?: string[];
  /** Which of the six numbers are not stated. */
  missing?: MethodNumber[];
  /** Which of the six numbers are stated in ways that cannot be read. */
  unreadable?: MethodNumber[];
  /**
   * {@link everyKind} among them means any kind. Without it lists hold every
   * kind, and reports and trends count those that are configured to count.
   */
  kind?: string[];
  /** Entity refs. */
  owner?: string[];
  /** Entity refs. */
  system?: string[];
  /** Entity refs. */
  domain?: string[];
  lifecycle?: string[];
  tag?: string[];
  /** A part of the name or the title. */
  text?: string;
}

/**
 * The filter by kind that lets every kind through.
 *
 * @public
 */
export const everyKind = '*';

/**
 * What a list can be ordered by. `headroom` is the distance to the nearest
 * climb trigger. `excess` is how many steps of the resilience path what is built
 * is above what is needed, below zero where it is below. Entities without
 * either come last.
 *
 * @public
 */
export const assessmentOrders = [
  'rung',
  'headroom',
  'excess',
  'name',
  'changed',
] as const;

/**
 * See {@link assessmentOrders}.
 *
 * @public
 */
export type AssessmentOrder = (typeof assessmentOrders)[number];

/**
 * What a report can be grouped by.
 *
 * @public
 */
export const reportGroupings = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'kind',
] as const;

/**
 * See {@link reportGroupings}.
 *
 * @public
 */
export type ReportGrouping = (typeof reportGroupings)[number];
