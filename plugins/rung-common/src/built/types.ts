import { dataStrategyIds } from '../ladder/dataStrategies';
import { ResilienceRung, RungNumber } from '../ladder/types';
import { BuiltKey } from './builtKeys';
import { CalendarDay, Timestamp } from './calendar';
import { Elapsed } from './elapsed';
import { ObservedCheck, UnseenFact } from './observed';

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
  /** How long the recovery took that was exercised last. */
  'failover-recovered-in'?: Elapsed;
  /** How much time's worth of data was lost then. */
  'failover-data-lost'?: Elapsed;
  /** Where the record of it is, as an https address. */
  'failover-evidence'?: string;
  /** Never, or the day. */
  'zone-loss-exercised'?: 'never' | CalendarDay;
  'zone-loss-recovered-in'?: Elapsed;
  'zone-loss-data-lost'?: Elapsed;
  'zone-loss-evidence'?: string;
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
  | {
      type: 'observed';
      certainty: 'certain' | 'likely';
      /** When it was seen; of several moments the earliest. */
      observedAt?: Timestamp;
    }
  | {
      type: 'measured';
      /** Who measured it, in a word or a few: a tool, a pipeline. */
      by?: string;
      /** When that was reported. */
      reportedAt?: Timestamp;
    };

/**
 * By what it is known what is built. `observed`: it was seen for certain. `likely`:
 * a part of it was concluded from what was seen. `declared`: it rests on what an
 * annotation says. `unknown`: nothing tells what is built.
 *
 * @public
 */
export const builtSources = [
  'observed',
  'likely',
  'declared',
  'unknown',
] as const;

/**
 * See {@link builtSources}.
 *
 * @public
 */
export type BuiltSource = (typeof builtSources)[number];

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
 * A fact that counts, whatever else was said of it.
 *
 * @public
 */
export interface BuiltFact extends Fact {
  /** What is declared of it, where that is something else. */
  declared?: Fact['value'];
  /**
   * What an exercise has shown of it, where a later one is declared that says
   * something else.
   */
  measured?: Fact['value'];
}

/**
 * What is built today.
 *
 * @public
 */
export interface Built {
  /** What is known, one for each key, in the order of {@link builtKeys}. */
  facts: readonly BuiltFact[];
  /** The resilience it amounts to, where the facts tell. */
  resilience?: ResilienceRung;
  /** By what that resilience is known: the weakest of what it rests on. */
  source: BuiltSource;
  /**
   * The resilience that what is declared would amount to by itself, where what was
   * seen makes it another.
   */
  declared?: ResilienceRung;
  /**
   * Which facts could not be seen, in the same order; left out where nobody
   * looked. What is declared of one of them counts all the same.
   */
  unseen?: readonly UnseenFact[];
  /**
   * What checks have found where it runs, whatever is needed; left out where
   * they have found nothing.
   */
  checks?: readonly ObservedCheck[];
}

/**
 * What was seen where an entity runs. What is left out was not looked at.
 *
 * @public
 */
export interface Observed {
  facts?: readonly Fact[];
  /** The facts that could not be seen. */
  unseen?: readonly UnseenFact[];
  /** At most one for each name; those that have found nothing may be left out. */
  checks?: readonly ObservedCheck[];
}
