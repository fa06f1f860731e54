import { FindingId } from '@rung/backstage-plugin-rung-common';

/** When there is such a finding, and why that matters, without an entity. */
const meanings: Record<FindingId, string> = {
  'over-built':
    'What is built is a higher rung than the numbers call for. The cost of running it buys nothing.',
  'under-built':
    'What is built is a lower rung than the numbers call for. They cannot be kept.',
  'regional-database':
    'Several clusters or regions share a database in one region, though the loss of a region is to be ridden out.',
  'single-control-plane':
    'Production hangs on one control-plane node, and others than its makers rely on it.',
  'no-backups': 'There is nothing to restore from, and others rely on it.',
  'untested-backups':
    'Whether its backups can be restored is not known: it has not been tried.',
  'single-zone':
    'It needs rung 3 or more, and its zones are too few to lose one.',
  'snowflake-fleet':
    'Several clusters are set up or changed by hand, so that each becomes one of its kind.',
  'failover-untested':
    'It is to ride out the loss of a region, and that was never exercised, or too long ago.',
  'zone-loss-untested':
    'It is to ride out the loss of a zone, and that was never exercised, or too long ago.',
  'self-managed-control-plane':
    'The control plane is run by its own team, with no reason stated. From rung 2 on a managed one is the default.',
  'premature-platform':
    'A platform layer is built for fewer teams than it pays off for.',
  'premature-mesh':
    'A mesh over several clusters is built, and nothing calls from one cluster to another.',
  'shared-tenancy':
    'Tenants that do not trust each other, or must be isolated strictly, share clusters.',
  'cross-cluster-plaintext': 'Calls between clusters go without mutual TLS.',
  'replication-plaintext': 'Data is replicated without encryption.',
  'no-off-region-backups':
    'An objective counts on backups outside the region, and there are none.',
  'rto-exceeds-budget':
    'One recovery within the RTO takes more than a year of the downtime that the availability allows.',
  'region-tighter-than-zone':
    'The objective for the loss of a region is tighter than the one for a zone: one of the two is a slip.',
  'residency-blocks-region':
    'The data may live in one region only, and another requirement calls for a second.',
  'unscoped-objective':
    'An objective that names no failure domain forces rung 6. Named for a zone, it may call for far less.',
  'guessed-number':
    'A number is marked as a guess. It counts, but the verdict is incomplete.',
  'missing-number':
    'One of the six numbers is not stated, so the verdict is incomplete.',
  'unmapped-compliance':
    'A compliance regime is named of which the portal does not know what it calls for.',
  'weaker-dependency':
    'It depends on something that is placed on a lower rung than it needs itself.',
  'composite-availability':
    'Together with what it depends on, it cannot reach the availability it states.',
  'zero-recovery-time':
    'A recovery time of zero is stated, which no design meets. It counts as the tightest of all.',
  'near-miss-compliance':
    'A compliance regime is written almost like one that is known, and so it calls for nothing.',
};

export const findingsPageMessages = {
  title: 'Findings',
  description:
    'What the numbers and the declared facts do not agree on, by kind. Facts that are not declared raise no finding.',
  empty: 'No findings: nothing that passes the filters contradicts itself.',
  count_one: '{{count}} open finding',
  count_other: '{{count}} open findings',
  open_one: '{{count}} open',
  open_other: '{{count}} open',
  accepted_one: '{{count}} accepted',
  accepted_other: '{{count}} accepted',
  severity: {
    high: 'High severity',
    medium: 'Medium severity',
    low: 'Low severity',
  },
  meaning: meanings,
  symptom: 'Seen as',
  cause: 'Cause',
  fix: 'What to do',
  entities: 'Entities with the finding {{finding}}',
  acceptedMark: 'accepted',
  all_one: 'Show it in the list',
  all_other: 'All {{number}} in the list',
  loading: 'Loading the entities',
} as const;
