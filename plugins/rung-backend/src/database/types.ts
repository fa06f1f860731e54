import {
  CalendarDay,
  Dependency,
  Fit,
  Observed,
  Placed,
  ResilienceRung,
  UnitCount,
} from '@rung/backstage-plugin-rung-common';
import {
  AcceptanceList,
  AssessmentFilters,
  AssessmentOrder,
  EndingAcceptance,
  FindingTrend,
  CatalogChange,
  CatalogProblem,
  ChangeCounts,
  ProblemList,
  Report,
  ReportGroup,
  ReportedKinds,
  ReportGrouping,
  ReportedStatus,
  ScanDetails,
  ScanDoubt,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  IsVisible,
  SourcedChange,
  SourcedSummary,
} from '@rung/backstage-plugin-rung-common/withholding';
import { Knex } from 'knex';
import { Change, KeptFact } from '../history';
import { Evidence, RunningPlace } from '../scoring';
import { EntitySet } from './EntitySet';

/** What a replica has to tell of itself before it may write. */
export interface Replica {
  /** The fingerprint of what the report is made by: rules and kinds. */
  ruleSet: string;
  /** The longest that a scan may take, in milliseconds. */
  scanTimeout: number;
  /** Tells the time by which everything is stored. */
  clock: (client: Knex) => Promise<Date>;
}

/** Which of the stored entities a reader may see. */
export type Visibility =
  | { type: 'all' }
  | {
      type: 'some';
      entities: EntitySet;
      /** The refs of those among them that others take numbers from. */
      sources: readonly string[];
    };

/** Whether a reader may see an entity that others take numbers from. */
export function seesSource(visibility: Visibility): IsVisible {
  if (visibility.type === 'all') {
    return () => true;
  }
  const sources = new Set(visibility.sources);
  return entityRef => sources.has(entityRef);
}

/** What the scans before have found of a record, as far as a scan compares it. */
export interface KnownRecord {
  /** The fingerprint of all that it was scored from. */
  input: string;
  dependency: StoredDependency;
  /** Whether it had left the catalog. */
  gone: boolean;
  /** Whether the scan before has missed it, and did not believe it gone. */
  missed: boolean;
}

/** A summary as it is stored, whoever reads it. */
export interface StoredSummary {
  summary: SourcedSummary;
  /** The other entities that it depends on, or that its assessment names. */
  names: string[];
  /** Left out where they are not remembered. */
  facts?: readonly KeptFact[];
  /** What was seen of it in clusters; left out where nobody looked. */
  observed?: Observed;
  /** Where it was seen to run; left out where it was nowhere. */
  places?: readonly RunningPlace[];
  /** When that was last confirmed, of several clusters the earliest. */
  seenAt?: string;
}

/** What the report knows of what an entity depends on. */
export interface StoredDependency extends Dependency {
  /** The teams counted on it, where it is a cluster. */
  teams?: number;
  /** The resilience of what is built of it, where that is known. */
  built?: ResilienceRung;
}

/** Those who depend on one entity, as far as a reader may see them. */
export interface DependentsQuery {
  /** The refs of those of whom the catalog says so. */
  stated: readonly string[];
  /** The cluster on which others are seen to run; left out, nobody is looked for. */
  seenOn?: string;
  visibility: Visibility;
  /** How many of them are named at most. */
  limit: number;
}

/** How many rows a scan or a refresh has written. */
export interface Written {
  entities: number;
  changes: number;
}

/** A place in an ordered list: what comes after it is the next page. */
export interface ListPosition {
  value: string | number;
  entityRef: string;
}

/** Further away than any headroom, which is the logarithm of a ratio. */
export const NO_HEADROOM = 1000;

/** A place in a history: what comes after it is the next page. */
export interface HistoryPosition {
  /** As an ISO 8601 time in UTC. */
  at: string;
  /** How many changes of that very time are before it. */
  passed: number;
}

export interface HistoryQuery {
  limit: number;
  after?: HistoryPosition;
  /** Of the entity with this uid only, and not of others with the same ref. */
  uid?: string;
}

/** A change of one entity, as it is kept for readers of every kind. */
export interface StoredChange extends Change {
  at: string;
  position: HistoryPosition;
  /** Unknown where it was written before uids were. */
  uid?: string;
  /** Who owned it then. */
  owners: string[];
  rulesChanged?: boolean;
}

/** How the entity that has a ref now was found at first. */
export interface StoredFirst {
  at: string;
  status: ReportedStatus;
  /** Left out where it was first seen before that was kept. */
  found?: Change;
}

export interface StoredHistory {
  items: StoredChange[];
  /** Whether there is a next page. */
  hasMore: boolean;
  firstSeen?: StoredFirst;
}

export interface ListQuery {
  filters: AssessmentFilters;
  visibility: Visibility;
  orderBy: AssessmentOrder;
  descending: boolean;
  limit: number;
  after?: ListPosition;
}

export interface ListPage {
  items: SourcedSummary[];
  /** Where the next page begins; left out on the last. */
  next?: ListPosition;
}

export interface ReportQuery {
  filters: AssessmentFilters;
  visibility: Visibility;
  groupBy?: ReportGrouping;
}

/** What a report counts; without a grouping it is all one group. */
export type CountedReport = Omit<Report, 'scan' | 'kinds'> & {
  groups: ReportGroup[];
  others: ReportedKinds['others'];
};

/** One group of what is asked for, as far as it is added up. */
export interface StoredSpendGroup {
  name?: string;
  total: number;
  fits: Record<Fit, number>;
  /** Added up entity by entity. */
  couldGo: UnitCount[];
  closing: UnitCount[];
  /** Which of them could leave clusters, and how many. */
  leaving: { entityRef: string; count: number }[];
  /** The clusters that all of them that run there could leave. */
  spared: string[];
}

/** What is asked for of what could go and of what closing gaps would take. */
export interface SpendQuery extends ReportQuery {
  /** The environment whose clusters count, in lower case. */
  countedEnvironment: string;
}

/** What could go, and what tells which clusters nobody needs. */
export interface StoredSpend {
  totals: StoredSpendGroup;
  groups?: StoredSpendGroup[];
  /** Where everything runs that a reader may see and that could leave a cluster. */
  placed: Placed[];
  /** The clusters that all that a reader may see and that runs there could leave. */
  spared: string[];
}

/** What is asked for of all that ends soon. */
export interface EndingQuery extends Omit<ReportQuery, 'groupBy'> {
  /** In days. */
  within: number;
  limit: number;
}

export type EndingAcceptances = Omit<AcceptanceList, 'scan'>;

/** An exercise that is too old soon. */
export interface EndingExercise extends Omit<EndingAcceptance, 'severity'> {
  /** The day on which it was. */
  exercised: CalendarDay;
}

/** The next to end first, and how many there are in all. */
export interface EndingExercises {
  items: EndingExercise[];
  total: number;
}

/** How many findings were open from day to day. */
export type StoredFindingTrend = Omit<FindingTrend, 'scan'>;

/** How many entities had any of some findings open as a day ended, in UTC. */
export interface OpenDay {
  date: CalendarDay;
  open: number;
}

/** Numbers of the scan that is running, as it goes. */
export type ScanCounts = Pick<
  ScanDetails,
  'read' | 'scored' | 'written' | 'gone' | 'failed'
>;

/** A reason to end a scan. */
export type ScanEnding =
  | { status: 'succeeded' }
  | { status: 'withheld'; reason: ScanDoubt; error: string }
  | { status: 'aborted' }
  | { status: 'failed'; error: string };

/** A place among the changes of many entities: what comes after is the next page. */
export interface ChangePosition {
  /** As an ISO 8601 time in UTC. */
  at: string;
  entityRef: string;
  /** How many changes of that entity at that very time are before it. */
  passed: number;
}

export interface ChangesQuery extends ReportQuery {
  /** The first day and the last, by number. */
  since: number;
  until: number;
  /** Whether first sights are among them. */
  first: boolean;
  limit: number;
  after?: ChangePosition;
}

/** A change as it is kept for readers of every kind, with its entity. */
export interface FoundChange extends Omit<CatalogChange, 'id' | 'changes'> {
  changes: SourcedChange[];
  position: ChangePosition;
}

export interface ChangesPage {
  items: FoundChange[];
  /** Whether there is a next page. */
  hasMore: boolean;
}

export interface CountedChanges {
  counts: ChangeCounts;
  /** The first day of which history is complete, by number. */
  knownFrom: number;
}

/** A place among problems: what comes after it is the next page. */
export interface ProblemPosition {
  entityRef: string;
  /** The how manieth of the entity it is. */
  position: number;
}

export interface ProblemsQuery extends ReportQuery {
  limit: number;
  after?: ProblemPosition;
}

export interface ProblemsPage {
  items: CatalogProblem[];
  /** Where the next page begins; left out on the last. */
  next?: ProblemPosition;
}

export type CountedProblems = ProblemList['counts'];

/** What an exercise of a failure has shown, as it is kept. */
export interface KeptEvidence extends Evidence {
  entityRef: string;
}

/** What is told of an exercise. */
export interface NewEvidence extends Omit<KeptEvidence, 'reportedAt'> {
  /** Of the token that tells it. */
  subject: string;
}
