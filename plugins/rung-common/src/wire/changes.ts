import type {
  CalendarDay,
  Fit,
  ResilienceRung,
  RungNumber,
  Timestamp,
} from '@rung/backstage-plugin-rung-common';
import { ChangeCause, FactChange, RequirementChange } from './history';
import { ScanState } from './scan';
import { ReportedStatus } from './summary';
import { Count } from './values';

/**
 * What happened to an entity. `moved`: its verdict, one of its requirements, or
 * what is built.
 * `first`: a scan saw it for the first time. `left`: it has left the catalog.
 * `returned`: it is there again.
 *
 * @public
 */
export const changeTypes = ['moved', 'first', 'left', 'returned'] as const;

/**
 * See {@link changeTypes}.
 *
 * @public
 */
export type ChangeType = (typeof changeTypes)[number];

/**
 * What a list of changes tells of a verdict.
 *
 * @public
 */
export interface ChangedState {
  status: ReportedStatus;
  /** The headline rung; left out while unassessed, or where not remembered. */
  rung?: RungNumber;
  /** The resilience of what was built, where that was known. */
  built?: ResilienceRung;
  /** Left out where it is not remembered. */
  fit?: Fit;
}

/**
 * One change of one entity, with what the entity is now.
 *
 * @public
 */
export interface CatalogChange {
  /** Tells changes of one list apart, and nothing else. */
  id: string;
  entityRef: string;
  kind: string;
  title?: string;
  /** The entity refs of all its owners, in alphabetical order. */
  owners: string[];
  /** When the change was noticed. */
  at: Timestamp;
  type: ChangeType;
  /** Left out where it was not in the catalog before. */
  before?: ChangedState;
  /** Left out where it is no longer in the catalog. */
  after?: ChangedState;
  /** Every requirement that moved, whether it forces the verdict or not. */
  changes: RequirementChange[];
  /** Every fact that moved; left out where none did, or none is remembered. */
  facts?: FactChange[];
  /** Whether other rules were in force before, which may be all that moved. */
  rulesChanged?: boolean;
  /** Who or what moved it, as far as that is known. */
  causes: ChangeCause[];
}

/**
 * How many entities moved between two days, each counted once: as it was
 * before the first day against what it was when the last one ended.
 *
 * @public
 */
export interface ChangeCounts {
  /** Changes, of which an entity may have several; first sights left out. */
  changes: Count;
  /** Entities with at least one of them. */
  entities: Count;
  /** Need a higher rung than before. */
  higher: Count;
  /** Need a lower rung than before. */
  lower: Count;
  /** Are under-built, and were not. */
  underBuilt: Count;
  /** Are over-built, and were not. */
  overBuilt: Count;
  /** Fit, and were known not to. */
  fits: Count;
  /** Have stated something that counts, and had not. */
  stated: Count;
  /** Have left the catalog. */
  left: Count;
  /** Are in the catalog again. */
  returned: Count;
  /** Were seen for the first time. */
  first: Count;
}

/**
 * One page of what moved between two days, newest first.
 *
 * @public
 */
export interface ChangeList {
  /** The first day, in UTC. */
  since: CalendarDay;
  /** The last day, in UTC. */
  until: CalendarDay;
  /** Present where older changes than these have been forgotten. */
  keptSince?: CalendarDay;
  counts: ChangeCounts;
  items: CatalogChange[];
  /** For the next page; left out on the last. */
  nextCursor?: string;
  scan: ScanState;
}
