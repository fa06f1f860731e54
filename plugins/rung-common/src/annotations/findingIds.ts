/** The prefix of every annotation that accepts a finding. */
export const ACCEPT_PREFIX = 'rung.dev/accept.';

/**
 * The names of all findings, in a stable order. Each is what an annotation
 * that accepts it is called without its prefix.
 *
 * @public
 */
export const findingIds = [
  'over-built',
  'under-built',
  'regional-database',
  'single-control-plane',
  'no-backups',
  'untested-backups',
  'single-zone',
  'snowflake-fleet',
  'failover-untested',
  'zone-loss-untested',
  'self-managed-control-plane',
  'premature-platform',
  'premature-mesh',
  'shared-tenancy',
  'cross-cluster-plaintext',
  'replication-plaintext',
  'no-off-region-backups',
  'rto-exceeds-budget',
  'region-tighter-than-zone',
  'residency-blocks-region',
  'unscoped-objective',
  'guessed-number',
  'missing-number',
  'unmapped-compliance',
  'weaker-dependency',
  'composite-availability',
  'zero-recovery-time',
  'near-miss-compliance',
] as const;

/**
 * The name of a finding.
 *
 * @public
 */
export type FindingId = (typeof findingIds)[number];
