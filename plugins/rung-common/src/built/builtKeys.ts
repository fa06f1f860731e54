/**
 * The facts about what is built today, in the order in which they are read and
 * shown. Each is an annotation key without its prefix.
 *
 * @public
 */
export const builtKeys = [
  'rung',
  'control-plane',
  'control-plane-reason',
  'control-plane-nodes',
  'zones',
  'clusters',
  'regions',
  'storage',
  'backups',
  'off-region-backups',
  'database',
  'delivery',
  'provisioning',
  'autoscaling',
  'platform',
  'cross-cluster-calls',
  'mtls',
  'replication-encrypted',
  'mesh',
  'failover-exercised',
  'failover-recovered-in',
  'failover-data-lost',
  'failover-evidence',
  'zone-loss-exercised',
  'zone-loss-recovered-in',
  'zone-loss-data-lost',
  'zone-loss-evidence',
] as const;

/**
 * The name of a fact: its annotation key without the prefix.
 *
 * @public
 */
export type BuiltKey = (typeof builtKeys)[number];
