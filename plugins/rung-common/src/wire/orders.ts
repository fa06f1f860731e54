/**
 * What a list can be ordered by. `headroom` is the distance to the nearest
 * climb trigger. `excess` is how many steps of the resilience path what is built
 * is above what is needed, below zero where it is below. Entities without
 * either come last. `owner` is the ref of the first owner by name, and of an
 * entity without one as if it were empty. `status` goes from what is known
 * least: failed, unassessed, incomplete, assessed. `findings` goes by the
 * severity of the gravest open finding, and then by how many are open. `could-go` goes by what
 * could go: regions before clusters before zones. `nearing` goes by the numbers that
 * have moved towards a threshold within 30 days, the latest the highest, then by how
 * many are close to one and not on it, then by the guesses that the rung rests on.
 * `guesses` goes by the latter alone.
 *
 * @public
 */
export const assessmentOrders = [
  'rung',
  'headroom',
  'excess',
  'name',
  'changed',
  'owner',
  'status',
  'findings',
  'could-go',
  'nearing',
  'guesses',
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
