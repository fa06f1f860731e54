import { FindingId } from '@rung/backstage-plugin-rung-common';

/** What each finding is called. Its sentences come from the engine. */
const titles: Record<FindingId, string> = {
  'over-built': 'Over-built',
  'under-built': 'Under-built',
  'regional-database': 'Database in one region',
  'single-control-plane': 'Single control-plane node',
  'no-backups': 'No backups',
  'untested-backups': 'Untested backups',
  'single-zone': 'Too few zones',
  'snowflake-fleet': 'Snowflake fleet',
  'failover-untested': 'Failover not exercised',
  'zone-loss-untested': 'Zone loss not exercised',
  'self-managed-control-plane': 'Self-managed control plane',
  'premature-platform': 'Premature platform',
  'premature-mesh': 'Premature mesh',
  'shared-tenancy': 'Shared tenancy',
  'cross-cluster-plaintext': 'Plaintext between clusters',
  'replication-plaintext': 'Plaintext replication',
  'no-off-region-backups': 'No off-region backups',
  'rto-exceeds-budget': 'RTO exceeds the downtime budget',
  'region-tighter-than-zone': 'Region tighter than zone',
  'residency-blocks-region': 'Residency blocks a second region',
  'unscoped-objective': 'Objective without a failure domain',
  'guessed-number': 'Guessed number',
  'missing-number': 'Missing number',
  'unmapped-compliance': 'Unmapped compliance regime',
  'weaker-dependency': 'Weaker dependency',
  'composite-availability': 'Composite availability',
  'zero-recovery-time': 'Recovery in no time',
  'near-miss-compliance': 'Compliance regime that nobody knows by this name',
};

export const findingMessages = {
  title: titles,
  accepted: 'Accepted until {{until}}: {{reason}}',
  lapsed: 'The acceptance until {{until}} has lapsed: {{reason}}',
} as const;
