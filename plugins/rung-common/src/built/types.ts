import { dataStrategyIds } from '../ladder/dataStrategies';
import { ResilienceRung, RungNumber } from '../ladder/types';
import { BuiltKey } from './builtKeys';
import { CalendarDay } from './calendar';

/**
 * The words of each fact that is stated as one of a few.
 *
 * @public
 */
export const builtWords = {
  'control-plane': ['managed', 'self-managed'],
  storage: ['ephemeral', 'single-zone', 'zone-redundant'],
  backups: ['none', 'untested', 'tested'],
  database: ['single-region', ...dataStrategyIds],
  delivery: ['manual', 'ci', 'gitops'],
  provisioning: ['manual', 'declarative'],
  mesh: ['none', 'single-cluster', 'cross-cluster'],
} as const;

/** A fact that is stated as one of a few words. */
export type WordedFact = keyof typeof builtWords;

/**
 * The facts about what is built today, by annotation key without the prefix.
 * What is not declared is unknown, which is not a fault.
 *
 * @public
 */
export interface BuiltFacts {
  /** Overrides what the other facts derive. */
  rung?: RungNumber;
  'control-plane'?: (typeof builtWords)['control-plane'][number];
  /** Why the control plane is self-managed, in the team's words. */
  'control-plane-reason'?: string;
  'control-plane-nodes'?: number;
  zones?: number;
  clusters?: number;
  regions?: number;
  storage?: (typeof builtWords)['storage'][number];
  backups?: (typeof builtWords)['backups'][number];
  'off-region-backups'?: boolean;
  database?: (typeof builtWords)['database'][number];
  delivery?: (typeof builtWords)['delivery'][number];
  provisioning?: (typeof builtWords)['provisioning'][number];
  autoscaling?: boolean;
  platform?: boolean;
  'cross-cluster-calls'?: boolean;
  mtls?: boolean;
  'replication-encrypted'?: boolean;
  mesh?: (typeof builtWords)['mesh'][number];
  /** Never, or the day. */
  'failover-exercised'?: 'never' | CalendarDay;
  /** Never, or the day. */
  'zone-loss-exercised'?: 'never' | CalendarDay;
}

/**
 * How what is built compares with what is needed.
 *
 * @public
 */
export const fits = ['fits', 'over-built', 'under-built', 'unknown'] as const;

/**
 * See {@link fits}.
 *
 * @public
 */
export type Fit = (typeof fits)[number];

/**
 * Where a fact comes from. `declared`: an annotation says so. `observed`: it was
 * seen where the entity runs; `certain` where nothing else is possible, `likely`
 * where it was concluded. `measured`: an exercise has shown it.
 *
 * @public
 */
export type FactSource =
  | { type: 'declared' }
  | { type: 'observed'; certainty: 'certain' | 'likely' }
  | { type: 'measured' };

/**
 * One fact about what is built today, and where it comes from.
 *
 * @public
 */
export interface Fact {
  key: BuiltKey;
  /** As the annotation of that key states it, read. */
  value: string | number | boolean;
  source: FactSource;
}

/**
 * What is built today.
 *
 * @public
 */
export interface Built {
  /** What is known, in the order of {@link builtKeys}. */
  facts: readonly Fact[];
  /** The resilience it amounts to, where the facts tell. */
  resilience?: ResilienceRung;
}
