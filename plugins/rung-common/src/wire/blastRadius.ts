import { AssessmentFilters } from './filters';
import { ScanState } from './scan';
import { Count } from './values';

/**
 * What can be lost at once: a failure domain, or one entity. In the order from the
 * narrowest to the widest.
 *
 * @public
 */
export const lossKinds = ['entity', 'zone', 'cluster', 'region'] as const;

/**
 * See {@link lossKinds}.
 *
 * @public
 */
export type LossKind = (typeof lossKinds)[number];

/**
 * Something that is lost. Its `name` is that of the zone or region, the entity ref of
 * an entity, and what the portal calls a cluster.
 *
 * @public
 */
export interface Loss {
  kind: LossKind;
  name: string;
}

/**
 * Which entities a blast radius is about: the same filters as those of lists. What
 * carries an outage to them may be any.
 *
 * @public
 */
export type BlastFilters = Pick<
  AssessmentFilters,
  'kind' | 'owner' | 'system' | 'domain'
>;

/**
 * What becomes of an entity. `down`: all of its places are lost, or something it
 * depends on is down; a cluster that goes down with what it depends on takes its places
 * with it. `degraded`: some of its places are left. `untouched`: none of its places is
 * lost. `unknown`: it is not known where it runs.
 *
 * @public
 */
export const blastStates = [
  'down',
  'degraded',
  'untouched',
  'unknown',
] as const;

/**
 * See {@link blastStates}.
 *
 * @public
 */
export type BlastState = (typeof blastStates)[number];

/**
 * What becomes of what an entity promises of such a loss. `broken`: it promises to
 * survive it, and is down. `restore`: it is down, and states an objective that a
 * restore can meet. `kept`: it is not down and cannot be, or an exercise has measured a
 * recovery within its objective. `unknown`: it promises something, and it is not known
 * what becomes of it.
 *
 * @public
 */
export const promiseStates = ['broken', 'restore', 'unknown', 'kept'] as const;

/**
 * See {@link promiseStates}.
 *
 * @public
 */
export type PromiseState = (typeof promiseStates)[number];

/**
 * Why it is not known where an entity runs. `not-seen`: clusters are read, and it was
 * seen in none that counts. `not-stated`: it depends on no cluster that counts by its
 * environment.
 * `place-not-stated`: nobody says in which zone or region its clusters are.
 *
 * @public
 */
export const unknownPlaces = [
  'not-seen',
  'not-stated',
  'place-not-stated',
] as const;

/**
 * See {@link unknownPlaces}.
 *
 * @public
 */
export type UnknownPlace = (typeof unknownPlaces)[number];

/**
 * A link of the chain from an entity to what is lost.
 *
 * @public
 */
export interface BlastStep {
  kind: LossKind;
  /** As in {@link Loss}; left out of a cluster whose name the reader may not know. */
  name?: string;
  /** What people call it, where that is known. */
  title?: string;
}

/**
 * What an entity states of the loss of a domain.
 *
 * @public
 */
export interface BlastPromise {
  state: PromiseState;
  /** It states that it survives the loss, in words. */
  survives?: true;
  /** The objectives that hold for this domain, as stated; an unscoped one is read as it. */
  rto?: string;
  rpo?: string;
  /** What an exercise has measured of its recovery, and the day of it. */
  measured?: { recoveredIn: string; on: string };
}

/**
 * What becomes of one entity.
 *
 * @public
 */
export interface BlastItem {
  entityRef: string;
  name: string;
  title?: string;
  /** Entity refs, in order. */
  owners: readonly string[];
  system?: string;
  domain?: string;
  state: BlastState;
  /** The loss takes all of its own places by itself, or is the entity. */
  direct?: true;
  /**
   * The shortest way from what it depends on, or from its cluster where that goes down
   * with what it depends on, to what is lost, without the entity itself; empty where it
   * is not down. Of what is lost itself it is that alone.
   */
  chain: readonly BlastStep[];
  /** How many steps of a long chain are left out in its middle. */
  skipped?: Count;
  /**
   * The places it has, and those that are left: zones of clusters if a zone is lost,
   * else clusters. Left out where none is known, or an entity is lost that takes none
   * of them.
   */
  places?: { all: Count; left: Count };
  /** Why it is not known where it runs. */
  unknown?: UnknownPlace;
  /**
   * It would be told otherwise if all were lost that is not known: it depends on
   * something whose place is not known, or that the reader may not see, or one of its
   * own places is not known.
   */
  uncertain?: true;
  /** Left out where it promises nothing of such a loss; of an entity nobody does. */
  promise?: BlastPromise;
}

/**
 * How many entities there are of each sort, as far as the reader may see them.
 *
 * @public
 */
export interface BlastCounts {
  total: Count;
  states: Record<BlastState, Count>;
  /** Of those that are down, how many lose all of their own places by the loss itself. */
  direct: Count;
  /** Of those that are degraded or untouched, how many are uncertain. */
  uncertain: Count;
  promises: Record<PromiseState, Count>;
}

/**
 * The entities of one owner, system or domain.
 *
 * @public
 */
export interface BlastGroup extends BlastCounts {
  /** Left out for the entities that have none, or one that the reader may not see. */
  name?: string;
}

/**
 * What the groups of a blast radius are.
 *
 * @public
 */
export const blastGroupings = ['system', 'owner', 'domain'] as const;

/**
 * See {@link blastGroupings}.
 *
 * @public
 */
export type BlastGrouping = (typeof blastGroupings)[number];

/**
 * Entities of one system that depend on entities of another one.
 *
 * @public
 */
export interface BlastLink {
  /** The ref of the system that depends. */
  from: string;
  /** The ref of the system that is depended on. */
  to: string;
  /** How many dependencies there are. */
  count: Count;
  /** How many of them carry the outage. */
  carries: Count;
}

/**
 * What the loss of a failure domain, or of an entity, takes down, worked out from
 * what the last scan found. Nothing is touched.
 *
 * @public
 */
export interface BlastRadius {
  /** What is lost: the cluster, where the Resource of one was asked for. */
  loss: Loss & Pick<BlastStep, 'title'>;
  /** The kinds of entities that are counted. */
  kinds: readonly string[];
  counts: BlastCounts;
  /** Why it is not known where entities run, by reason. */
  unknown: Record<UnknownPlace, Count>;
  /**
   * The clusters that are lost as a whole, by themselves or with what they depend on, of
   * which at most 50 are named, and none to readers who may not know their names; and
   * how many are left.
   */
  clusters: { lost: readonly BlastStep[]; lostCount: Count; left: Count };
  /** Those with the most broken promises first, then those with the most down. */
  groups: readonly BlastGroup[];
  /** How many groups there are, beyond those that are listed. */
  groupCount: Count;
  /** Between the systems among the groups; left out for other groupings. */
  links?: readonly BlastLink[];
  scan: ScanState;
}

/**
 * A page of the entities of a blast radius: broken promises first, then what is down,
 * degraded, unknown and untouched, each by name.
 *
 * @public
 */
export interface BlastItemList {
  items: readonly BlastItem[];
  total: Count;
  nextCursor?: string;
}

/**
 * Something that could be lost, and how many of the entities that the reader may see
 * run there; of an entity, how many depend on it.
 *
 * @public
 */
export interface PossibleLoss extends Loss {
  title?: string;
  entities: Count;
}

/**
 * What could be lost, of one kind.
 *
 * @public
 */
export interface PossibleLossList {
  /** Those with the most entities first. */
  items: readonly PossibleLoss[];
  total: Count;
  scan: ScanState;
}

/**
 * A loss that takes an entity down all by itself: a single point of failure.
 *
 * @public
 */
export interface SinglePoint {
  /** Without a name where it is a cluster whose name the reader may not know. */
  loss: BlastStep;
  /** The way from the entity to it, as in {@link BlastItem}. */
  chain: readonly BlastStep[];
}

/**
 * The smallest losses that take an entity down. One that lies in another one is told
 * and the wider one is not.
 *
 * @public
 */
export interface SinglePoints {
  entityRef: string;
  /** Domains first, then the entities that it depends on, nearest first; at most 100. */
  items: readonly SinglePoint[];
  total: Count;
  /** Some of what it depends on has no known place, or may not be seen by the reader. */
  uncertain?: true;
  /** Why it is not known where the entity itself runs. */
  unknown?: UnknownPlace;
}
