import type {
  Prices,
  PricedUnits,
  UnitCount,
} from '@rung/backstage-plugin-rung-common';
import { ScanState } from './scan';
import { Count } from './values';

/**
 * Whether the organization shows what things cost, and the prices that it has
 * entered.
 *
 * @public
 */
export interface CostSettings {
  shown: boolean;
  /** Left out where nobody has entered any. */
  prices?: Prices;
}

/**
 * Units of all entities together.
 *
 * @public
 */
export interface SpendUnits {
  /** The largest kind first; kinds of which there is none are left out. */
  units: UnitCount[];
  /** What they cost; left out where nobody has entered a price. */
  priced?: PricedUnits;
}

/**
 * Which clusters of the catalog could go, each counted once.
 *
 * @public
 */
export interface SpendClusters {
  /** The clusters that none of the entities asked for needs any longer. */
  noLongerNeeded: Count;
  /**
   * Those among them that nobody else in the catalog needs either: they could go. Left
   * out where the reader may not see all of the catalog, and cannot know.
   */
  free?: Count;
  /** What the free ones are called; left out where the reader may not know that. */
  freeNames?: string[];
  /**
   * The clusters that could go by what entities declare, of which the catalog does not
   * tell which they are. What two entities share counts for each.
   */
  unnamed: Count;
}

/**
 * What entities have built beyond what is enough, and short of it.
 *
 * @public
 */
export interface SpendCounts {
  /** All of the entities, those included of which it is not known what is built. */
  total: Count;
  overBuilt: Count;
  underBuilt: Count;
  /** Of so many it is not known how what is built compares. */
  unknown: Count;
  /**
   * What could go if all that is over-built stepped down. Of the clusters those that
   * are free, or for whoever may not see all of the catalog no longer needed, and
   * those that are unnamed; of all else what two entities share counts for each.
   */
  couldGo: SpendUnits;
  clusters: SpendClusters;
  /** What closing the gaps of all that is under-built would take. */
  closing: SpendUnits;
}

/**
 * The entities of one owner, system, domain, lifecycle or kind.
 *
 * @public
 */
export interface SpendGroup extends SpendCounts {
  /** Left out for the entities that have none, or one that the reader may not see. */
  name?: string;
}

/**
 * Savings and spend: what could go, and what closing gaps would take.
 *
 * @public
 */
export interface Spend {
  /** The prices of the organization; left out where nobody has entered any. */
  prices?: Prices;
  totals: SpendCounts;
  /**
   * Present where it is grouped: the groups where anything could go or is missing, the
   * most that could go first. A cluster that two groups share is in both.
   */
  groups?: SpendGroup[];
  scan: ScanState;
}
