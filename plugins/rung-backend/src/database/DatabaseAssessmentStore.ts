import { DatabaseService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import {
  ClusterComponents,
  Dependents,
  ScanDetails,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { WithheldError } from '../admission';
import { GraphEntity } from '../dependencyGraph';
import { ScoredRecord } from '../scoring';
import { abandonable } from './abandonable';
import { AssessmentStore, ReadOptions, ScanWriter } from './AssessmentStore';
import { DatabaseScanWriter } from './DatabaseScanWriter';
import { readAcceptances } from './operations/acceptances';
import { admit } from './operations/admit';
import { readGraph } from './operations/graph';
import { beginScan } from './operations/beginScan';
import { countChanges } from './operations/countChanges';
import { countByCluster } from './operations/countByCluster';
import { countReport } from './operations/countReport';
import { latestEvidence, saveEvidence } from './operations/evidence';
import { readExercises } from './operations/exercises';
import { EntitySet } from './EntitySet';
import { entitySetOf } from './operations/entitySetOf';
import { fenced, readVersion, takeSequence } from './operations/fence';
import { applyFilters } from './operations/filters';
import { listAssessments } from './operations/listAssessments';
import { listChanges } from './operations/listChanges';
import { countProblems, listProblems } from './operations/problems';
import { prune } from './operations/prune';
import { readDependents } from './operations/readDependents';
import { readDependencies, readEntity } from './operations/readEntity';
import { readFindingTrend } from './operations/readFindingTrend';
import { readHistory } from './operations/readHistory';
import { readOpenTrend } from './operations/readOpenTrend';
import { readSpend } from './operations/readSpend';
import { readTrend } from './operations/readTrend';
import { readScan } from './operations/scans';
import { writeScored } from './operations/writeScored';
import {
  visibleAssessments,
  visibleDomain,
} from './operations/visibleAssessments';
import { isPostgres, readClock } from './dialect';
import { migrate } from './migrate';
import { dayOf } from '../days';
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
  ListPage,
  ListQuery,
  NewEvidence,
  OpenDay,
  ProblemsPage,
  ProblemsQuery,
  Replica,
  ReportQuery,
  StoredDependency,
  StoredFindingTrend,
  SpendQuery,
  StoredSpend,
  StoredSummary,
  Visibility,
  StoredHistory,
  Written,
} from './types';

/** Keeps assessments in the database of the plugin, PostgreSQL or SQLite. */
export class DatabaseAssessmentStore implements AssessmentStore {
  private readonly client: Knex;
  private readonly statementTimeout: number;
  private readonly replica: Replica;

  /**
   * @param options - the longest that reading a report may take is in
   * milliseconds, and holds on PostgreSQL
   */
  static async create(
    options: {
      database: DatabaseService;
      statementTimeout: number;
    } & Omit<Replica, 'clock'> &
      Partial<Replica>,
  ): Promise<AssessmentStore> {
    const { database, statementTimeout, clock = readClock } = options;
    const client = await database.getClient();
    if (!database.migrations?.skip) {
      await migrate(client);
    }
    return new DatabaseAssessmentStore(client, statementTimeout, {
      ...options,
      clock,
    });
  }

  private constructor(
    client: Knex,
    statementTimeout: number,
    replica: Replica,
  ) {
    this.client = client;
    this.statementTimeout = statementTimeout;
    this.replica = replica;
  }

  async beginScan(): Promise<ScanWriter> {
    const { client, replica } = this;
    const { scan, now, withheld } = await client.transaction(transaction =>
      beginScan(transaction, replica),
    );
    if (withheld) {
      throw new WithheldError(withheld);
    }
    return DatabaseScanWriter.create({
      client,
      scan,
      now,
      clock: replica.clock,
    });
  }

  async nextSequence(): Promise<number> {
    return this.client.transaction(async transaction => {
      const sequence = await takeSequence(transaction);
      const { withheld } = await admit(transaction, this.replica, 'refresh');
      if (withheld) {
        throw new ServiceUnavailableError(withheld.message);
      }
      return sequence;
    });
  }

  async writeEntity(sequence: number, scored: ScoredRecord): Promise<Written> {
    return fenced(this.client, async transaction =>
      writeScored(transaction, [scored], {
        sequence,
        now: await this.replica.clock(transaction),
      }),
    );
  }

  async getScan(): Promise<ScanDetails> {
    return readScan(this.client, await this.replica.clock(this.client));
  }

  async prune(retention: number): Promise<void> {
    await fenced(this.client, transaction => prune(transaction, retention));
  }

  async now(): Promise<Date> {
    return this.replica.clock(this.client);
  }

  async saveEvidence(evidence: NewEvidence): Promise<void> {
    await this.client.transaction(async transaction =>
      saveEvidence(
        transaction,
        evidence,
        await this.replica.clock(transaction),
      ),
    );
  }

  async latestEvidence(entityRefs: readonly string[]): Promise<KeptEvidence[]> {
    return latestEvidence(this.client, entityRefs);
  }

  async version(): Promise<number> {
    return readVersion(this.client);
  }

  async entitySetOf(uids: readonly string[]): Promise<EntitySet> {
    return this.read(client => entitySetOf(client, uids));
  }

  async list(query: ListQuery, options?: ReadOptions): Promise<ListPage> {
    return this.read(client => listAssessments(client, query), options);
  }

  async count(
    { filters, visibility }: ReportQuery,
    options?: ReadOptions,
  ): Promise<number> {
    return this.read(async client => {
      const [{ total }] = await applyFilters(
        visibleAssessments(client, visibility),
        filters,
        visibleDomain(client, visibility),
      ).count('* as total');
      return Number(total);
    }, options);
  }

  async report(
    query: ReportQuery,
    options?: ReadOptions,
  ): Promise<CountedReport> {
    return this.read(client => countReport(client, query), options);
  }

  async spend(query: SpendQuery, options?: ReadOptions): Promise<StoredSpend> {
    return this.read(client => readSpend(client, query), options);
  }

  async countByCluster(
    visibility: Visibility,
    options?: ReadOptions,
  ): Promise<ReadonlyMap<string, ClusterComponents>> {
    return this.read(client => countByCluster(client, visibility), options);
  }

  async trend(
    query: ReportQuery,
    days: number,
    options?: ReadOptions,
  ): Promise<TrendDay[]> {
    return this.read(
      async client =>
        readTrend(client, query, {
          days,
          today: dayOf(await this.replica.clock(client)),
        }),
      options,
    );
  }

  async acceptances(
    query: EndingQuery,
    options?: ReadOptions,
  ): Promise<EndingAcceptances> {
    return this.read(
      async client =>
        readAcceptances(client, query, dayOf(await this.replica.clock(client))),
      options,
    );
  }

  async exercises(
    query: EndingQuery,
    options?: ReadOptions,
  ): Promise<EndingExercises> {
    return this.read(
      async client =>
        readExercises(client, query, dayOf(await this.replica.clock(client))),
      options,
    );
  }

  async findingTrend(
    query: ReportQuery,
    days: number,
    options?: ReadOptions,
  ): Promise<StoredFindingTrend> {
    return this.read(
      async client =>
        readFindingTrend(client, query, {
          days,
          today: dayOf(await this.replica.clock(client)),
        }),
      options,
    );
  }

  async openTrend(
    query: ReportQuery & { findings: readonly FindingId[] },
    days: number,
    options?: ReadOptions,
  ): Promise<OpenDay[]> {
    return this.read(
      async client =>
        readOpenTrend(client, query, {
          days,
          today: dayOf(await this.replica.clock(client)),
        }),
      options,
    );
  }

  async changes(
    query: ChangesQuery,
    options?: ReadOptions,
  ): Promise<ChangesPage> {
    return this.read(client => listChanges(client, query), options);
  }

  async countChanges(
    query: ChangesQuery,
    options?: ReadOptions,
  ): Promise<CountedChanges> {
    return this.read(async client => {
      const { known_from: knownFrom } = await client('fence').first(
        'known_from',
      );
      return { counts: await countChanges(client, query), knownFrom };
    }, options);
  }

  async problems(
    query: ProblemsQuery,
    options?: ReadOptions,
  ): Promise<ProblemsPage> {
    return this.read(client => listProblems(client, query), options);
  }

  async countProblems(
    query: ReportQuery,
    options?: ReadOptions,
  ): Promise<CountedProblems> {
    return this.read(client => countProblems(client, query), options);
  }

  async history(
    entityRef: string,
    query: HistoryQuery,
  ): Promise<StoredHistory> {
    return readHistory(this.client, entityRef, query);
  }

  async readGraph(
    onPage: (entities: readonly GraphEntity[]) => Promise<void>,
  ): Promise<void> {
    return this.read(async client => {
      for await (const page of readGraph(client)) {
        await onPage(page);
      }
    });
  }

  async getEntity(entityRef: string): Promise<StoredSummary | undefined> {
    return readEntity(this.client, entityRef);
  }

  async dependents(query: DependentsQuery): Promise<Dependents> {
    return this.read(client => readDependents(client, query));
  }

  async getDependencies(
    entityRefs: readonly string[],
  ): Promise<StoredDependency[]> {
    return readDependencies(this.client, entityRefs);
  }

  /**
   * Reads in one transaction, so that all of a report is of the same moment
   * whatever a scan writes meanwhile. No statement of it may take too long.
   */
  private async read<T>(
    work: (client: Knex) => Promise<T>,
    { signal }: ReadOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    return isPostgres(this.client)
      ? this.client.transaction(
          async transaction => {
            await transaction.raw(
              `set local statement_timeout = ${this.statementTimeout}`,
            );
            return abandonable(this.client, transaction, work, signal);
          },
          { readOnly: true, isolationLevel: 'repeatable read' },
        )
      : this.client.transaction(transaction =>
          abandonable(this.client, transaction, work, signal),
        );
  }
}
