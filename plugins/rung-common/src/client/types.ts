import type {
  AssessmentFilters,
  AttributeFilters,
  AssessmentOrder,
  BlastFilters,
  BlastGrouping,
  BlastState,
  ListColumn,
  LossKind,
  PromiseState,
  ReportGrouping,
  SummaryPart,
  RefreshResult,
} from '@rung/backstage-plugin-rung-common/wire';

/**
 * Options for a single request.
 *
 * @public
 */
export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * Options for a request that tells how far it is.
 *
 * @public
 */
export interface ProgressOptions extends RequestOptions {
  /** Called with the share that is done, 0 to 1, now and then. */
  onProgress?: (share: number) => void;
}

/**
 * The Resource in the catalog that a campaign is.
 *
 * @public
 */
export interface CampaignRef {
  namespace: string;
  name: string;
}

/**
 * Which page to read.
 *
 * @public
 */
export interface PageQuery {
  /** At most so many items, 1 to 500; 50 unless told. */
  limit?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Which page of which list to read.
 *
 * @public
 */
export interface ListQuery extends PageQuery {
  filters?: AssessmentFilters;
  /** By name unless told. */
  orderBy?: AssessmentOrder;
  /** Ascending unless told. */
  order?: 'asc' | 'desc';
  /** Whether to count what is on all pages. */
  total?: boolean;
  /** The parts to give of each entity that are left out otherwise. */
  include?: readonly SummaryPart[];
}

/**
 * What to count.
 *
 * @public
 */
export interface ReportQuery {
  filters?: AssessmentFilters;
  /** Left out, there are totals only. */
  groupBy?: ReportGrouping;
}

/**
 * Over which days to count.
 *
 * @public
 */
export interface TrendQuery {
  filters?: AttributeFilters;
  /** How many days back, 1 to 366; 90 unless told. */
  days?: number;
}

/**
 * How many of those who depend on an entity to name.
 *
 * @public
 */
export interface DependentsQuery {
  /** At most so many, 1 to 500; 50 unless told. All are counted. */
  limit?: number;
}

/**
 * What to export of a list.
 *
 * @public
 */
export interface ExportQuery {
  filters?: AssessmentFilters;
  /** What the list shows; left out, all that there is. */
  columns?: readonly ListColumn[];
}

/**
 * What moved between which days.
 *
 * @public
 */
export interface ChangesQuery {
  filters?: AssessmentFilters;
  /** The first day in UTC, as `2026-05-31`; 29 days before the last unless told. */
  since?: string;
  /** The last day in UTC; today unless told. */
  until?: string;
  /** Whether entities that were seen for the first time are among them. */
  first?: boolean;
}

/**
 * What does not count of what these entities state.
 *
 * @public
 */
export interface ProblemsQuery {
  filters?: AssessmentFilters;
}

/**
 * Which acceptances to list.
 *
 * @public
 */
export interface AcceptanceQuery {
  filters?: AssessmentFilters;
  /** Within how many days they end, 1 to 366; 30 unless told. */
  within?: number;
  /** How many at most, 1 to 500; 50 unless told. */
  limit?: number;
}

/**
 * What to lose of one of the places of an observation: either a zone or a node.
 *
 * @public
 */
export interface DrillQuery {
  /** The number of the place. */
  place: number;
  /** The name of the zone. */
  lostZone?: string;
  /** The number of the node. */
  lostNode?: number;
}

/**
 * What is lost, and among which entities to look for what goes down.
 *
 * @public
 */
export interface BlastQuery {
  /** The kind of what is lost. */
  loss: LossKind;
  /** The zone, region or cluster, or the entity ref. */
  name: string;
  filters?: BlastFilters;
}

/**
 * What is lost, and by what to group what goes down.
 *
 * @public
 */
export interface BlastRadiusQuery extends BlastQuery {
  /** By system unless told. */
  groupBy?: BlastGrouping;
}

/**
 * Which entities of a blast radius to name.
 *
 * @public
 */
export interface BlastItemsQuery extends BlastQuery {
  /** Any of these; left out, all. */
  state?: readonly BlastState[];
  /** Any of these; left out, all, and those that promise nothing. */
  promise?: readonly PromiseState[];
}

/**
 * Which possible losses to name.
 *
 * @public
 */
export interface PossibleLossesQuery {
  /** The kind of what could be lost. */
  loss: LossKind;
  /** A part of the name or the title, in any case. */
  text?: string;
  /** At most so many, 1 to 500; 50 unless told. All are counted. */
  limit?: number;
}

/**
 * What a refresh of one entity, or of everything, has done.
 *
 * @public
 */
export type RefreshOf<T extends RefreshResult['type']> = Extract<
  RefreshResult,
  { type: T }
>;
