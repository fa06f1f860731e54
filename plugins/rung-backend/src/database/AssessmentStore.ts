import { EntitySet } from './EntitySet';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import {
  ClusterComponents,
  Dependents,
  ScanDetails,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { GraphEntity } from '../dependencyGraph';
import { ScoredRecord } from '../scoring';
import {
  ChangesPage,
  ChangesQuery,
  CountedChanges,
  CountedProblems,
  EndingQuery,
  CountedReport,
  DependentsQuery,
  EndingAcceptances,
  EndingExercises,
  HistoryQuery,
  KeptEvidence,
  KnownRecord,
  ListPage,
  ListQuery,
  NewEvidence,
  OpenDay,
  ProblemsPage,
  ProblemsQuery,
  ReportQuery,
  ScanCounts,
  ScanEnding,
  StoredDependency,
  StoredFindingTrend,
  StoredSummary,
  StoredHistory,
  SpendQuery,
  StoredSpend,
  Visibility,
  Written,
} from './types';

/** Writes what a scan finds. Only the latest scan may write. */
export interface ScanStore {
  /**
   * Begins a scan, from which on no earlier one can write any more.
   *
   * @throws WithheldError if the clock or the rules of this replica keep it from
   * writing; that it was kept is noted, and a scan that runs goes on
   */
  beginScan(): Promise<ScanWriter>;
  /** The state of the latest scan. */
  getScan(): Promise<ScanDetails>;
  /**
   * Writes a single entity outside any scan. A scan that read the catalog
   * before does not overwrite it.
   */
  writeEntity(sequence: number, scored: ScoredRecord): Promise<Written>;
  /**
   * A place in the order of all writes, to be taken before reading.
   *
   * @throws ServiceUnavailableError if this replica may not write
   */
  nextSequence(): Promise<number>;
  /**
   * Forgets the history and the gone entities that are older than this, in
   * milliseconds, before the latest scans.
   */
  prune(retention: number): Promise<void>;
}

/**
 * The hand of one scan.
 *
 * Whatever writes throws ConflictError once a later scan has begun, by which
 * this one is noted as aborted.
 */
export interface ScanWriter {
  /** When the scan began: all that it writes is of this time. */
  readonly now: Date;
  readKnown(): Promise<Map<string, KnownRecord>>;
  /** Whether anybody has reported an exercise of anything. */
  hasEvidence(): Promise<boolean>;
  /** What the latest exercise of each failure has shown, by entity. */
  latestEvidence(entityRefs: readonly string[]): Promise<KeptEvidence[]>;
  /**
   * Writes results, of several for one entity the last.
   *
   * @throws InputError if the database refuses one of them; none is written
   */
  write(scored: readonly ScoredRecord[]): Promise<Written>;
  /** Marks entities that are no longer in the catalog. */
  markGone(entityRefs: readonly string[]): Promise<number>;
  /** Remembers what was missed and is not marked as gone by this scan. */
  holdBack(entityRefs: readonly string[]): Promise<void>;
  saveProgress(counts: ScanCounts): Promise<void>;
  finish(ending: ScanEnding, counts: ScanCounts): Promise<void>;
}

/** When nobody waits for an answer any more, the work for it is given up. */
export interface ReadOptions {
  signal?: AbortSignal;
}

/** Reads what the scans have found, as far as a reader may see it. */
export interface ReportStore {
  /** A number that is another one once what is reported has changed. */
  version(): Promise<number>;
  /** The stored entities among those with these uids. */
  entitySetOf(uids: readonly string[]): Promise<EntitySet>;
  list(query: ListQuery, options?: ReadOptions): Promise<ListPage>;
  count(query: ReportQuery, options?: ReadOptions): Promise<number>;
  report(query: ReportQuery, options?: ReadOptions): Promise<CountedReport>;
  /** What could go and what closing gaps would take, added up. */
  spend(query: SpendQuery, options?: ReadOptions): Promise<StoredSpend>;
  /** The latest days, fewer where older changes have been forgotten. */
  trend(
    query: ReportQuery,
    days: number,
    options?: ReadOptions,
  ): Promise<TrendDay[]>;
  /** The latest days, fewer where it is not known what was open before. */
  findingTrend(
    query: ReportQuery,
    days: number,
    options?: ReadOptions,
  ): Promise<StoredFindingTrend>;
  /**
   * How many entities had any of these findings open as each of the latest days
   * ended; fewer days where it is not known what was open before.
   */
  openTrend(
    query: ReportQuery & { findings: readonly FindingId[] },
    days: number,
    options?: ReadOptions,
  ): Promise<OpenDay[]>;

  /** What moved between two days, newest first. */
  changes(query: ChangesQuery, options?: ReadOptions): Promise<ChangesPage>;
  /** How many entities moved, on whatever page. */
  countChanges(
    query: ChangesQuery,
    options?: ReadOptions,
  ): Promise<CountedChanges>;
  /** What is stated and does not count, by entity. */
  problems(query: ProblemsQuery, options?: ReadOptions): Promise<ProblemsPage>;
  countProblems(
    query: ReportQuery,
    options?: ReadOptions,
  ): Promise<CountedProblems>;
  /** Those that end within so many days, the next first. */
  acceptances(
    query: EndingQuery,
    options?: ReadOptions,
  ): Promise<EndingAcceptances>;
  /** Those that are too old within so many days, the next first. */
  exercises(
    query: EndingQuery,
    options?: ReadOptions,
  ): Promise<EndingExercises>;
  /** By the names of clusters, how many run in each; those with none are left out. */
  countByCluster(
    visibility: Visibility,
    options?: ReadOptions,
  ): Promise<ReadonlyMap<string, ClusterComponents>>;
  /** Newest first. */
  history(entityRef: string, query: HistoryQuery): Promise<StoredHistory>;
  /** All that is in the catalog with what it depends on, page by page. */
  readGraph(
    onPage: (entities: readonly GraphEntity[]) => Promise<void>,
  ): Promise<void>;
  getEntity(entityRef: string): Promise<StoredSummary | undefined>;
  dependents(query: DependentsQuery): Promise<Dependents>;
  getDependencies(entityRefs: readonly string[]): Promise<StoredDependency[]>;
  /** What the latest exercise of each failure has shown, by entity. */
  latestEvidence(entityRefs: readonly string[]): Promise<KeptEvidence[]>;
}

/** Keeps what exercises of failures have shown. */
export interface EvidenceStore {
  /** What time it is, for all replicas. */
  now(): Promise<Date>;
  /** In place of what was told of the same exercise before. */
  saveEvidence(evidence: NewEvidence): Promise<void>;
}

/** Everything that is stored. */
export interface AssessmentStore
  extends ScanStore,
    ReportStore,
    EvidenceStore {}
