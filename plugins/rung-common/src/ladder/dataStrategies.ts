/**
 * The ways to keep data in more than one region.
 *
 * @public
 */
export const dataStrategyIds = [
  'async-replicas',
  'synchronous',
  'global',
  'mergeable',
] as const;

/**
 * See {@link dataStrategyIds}.
 *
 * @public
 */
export type DataStrategy = (typeof dataStrategyIds)[number];

/**
 * A way to keep data in more than one region.
 *
 * @public
 */
export interface DataStrategyDefinition {
  id: DataStrategy;
  /** What the strategy is called, as a phrase. */
  name: string;
  /** What a reader may rely on, as a phrase. */
  consistency: string;
  /** How much the loss of a region loses, as a phrase. */
  rpo: string;
  /** How long a write takes, as a phrase. */
  writeLatency: string;
  /** The service it fits, as a sentence. */
  fits: string;
}

/**
 * The ways to keep data in more than one region, for rungs 5 and 6. Which one
 * fits follows from how much may be lost and where writes come from.
 *
 * @public
 */
export const dataStrategies: readonly DataStrategyDefinition[] = [
  {
    id: 'async-replicas',
    name: 'One primary region with asynchronous replicas',
    consistency: 'Strong in the primary region, behind elsewhere',
    rpo: 'Seconds to minutes, by how far replicas lag',
    writeLatency: 'Low: one region answers',
    fits: 'Writes come from one region, a little may be lost, and promoting a replica may take a moment.',
  },
  {
    id: 'synchronous',
    name: 'Synchronous replication between regions',
    consistency: 'Strong everywhere',
    // A quorum of two regions stops when either is lost.
    rpo: 'About zero; it takes three regions to ride out the loss of one',
    writeLatency: 'Higher: a quorum of regions answers',
    fits: 'Nothing may be lost, and slower writes are worth that.',
  },
  {
    id: 'global',
    name: 'Globally distributed database',
    consistency: 'Tunable, from strong to eventual',
    rpo: 'About zero to seconds',
    writeLatency: 'By the level of consistency chosen',
    fits: 'Every region writes, and the model of a Spanner, Cosmos DB, CockroachDB or Cassandra suits the service.',
  },
  {
    id: 'mergeable',
    name: 'Conflict-free data, reconciled later',
    consistency: 'Eventual',
    rpo: 'Seconds',
    writeLatency: 'Low: the nearest region answers',
    fits: 'Readers may see old values for a while, and conflicting writes can be merged.',
  },
];
