import {
  AcceptanceList,
  AssessmentFilters,
  AssessmentList,
  AssessmentSummary,
  CostSettings,
  FindingTrend,
  Report,
  ScanDetails,
  ScanState,
  SummaryPart,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  SourcedSummary,
  withholdSummary,
} from '@rung/backstage-plugin-rung-common/withholding';
import { Availability } from '../availability';
import {
  EndingQuery,
  ListPosition,
  OpenDay,
  ReadOptions,
  ReportStore,
  seesSource,
  Visibility,
} from '../database';
import { dayOf } from '../days';
import { Authorizer, clusterNamePermissions } from '../permissions';
import { countedKindsOf } from './countedKindsOf';
import { readCursor, writeCursor } from './cursor';
import { RememberedAnswers } from './RememberedAnswers';
import { ReportService } from './ReportService';
import { ScanStates } from './ScanStates';
import { ReportRequest, VisibleReads } from './VisibleReads';

/** How many rows of an export are in memory at a time. */
const EXPORT_PAGE_SIZE = 1000;

export interface StoredReportOptions {
  authorizer: Authorizer;
  availability: Availability;
  store: ReportStore;
  answers: RememberedAnswers;
  reads: VisibleReads;
  scans: ScanStates;
  /** The kinds that are counted unless a request names others. */
  countedKinds: readonly string[];
  costs: CostSettings;
}

/** Serves reports from the store, limited to what each reader may see. */
export class StoredReportService implements ReportService {
  private readonly authorizer: Authorizer;
  private readonly store: ReportStore;
  private readonly availability: Availability;
  private readonly answers: RememberedAnswers;
  private readonly reads: VisibleReads;
  private readonly scans: ScanStates;
  private readonly costs: CostSettings;
  readonly countedKinds: readonly string[];

  static create(options: StoredReportOptions): ReportService {
    return new StoredReportService(options);
  }

  private constructor(options: StoredReportOptions) {
    this.authorizer = options.authorizer;
    this.store = options.store;
    this.availability = options.availability;
    this.costs = options.costs;
    this.countedKinds = options.countedKinds;
    this.answers = options.answers;
    this.reads = options.reads;
    this.scans = options.scans;
  }

  async list(
    request: Parameters<ReportService['list']>[0],
  ): Promise<AssessmentList> {
    const { filters, orderBy, order, limit, cursor, total } = request;
    const after =
      cursor === undefined ? undefined : readCursor(cursor, orderBy, order);
    return this.reads.inTurn(request, async (visibility, signal) => {
      const query = {
        filters,
        orderBy,
        descending: order === 'desc',
        limit,
        after,
      };
      const { items, next } = await this.answers.get(
        visibility,
        // A day that begins changes what has moved lately.
        ['list', query, dayOf(new Date())],
        reading =>
          this.store.list({ ...query, visibility }, { signal: reading }),
        signal,
      );
      const counted = total && (await this.count(filters, visibility, signal));
      return {
        items: await this.itemsFor(request, visibility, items),
        nextCursor: next && writeCursor(next, orderBy, order),
        total: counted === false ? undefined : counted,
      };
    });
  }

  async countEach(
    request: Parameters<ReportService['countEach']>[0],
    filters: Parameters<ReportService['countEach']>[1],
  ): Promise<number[]> {
    return this.reads.inTurn(
      { ...request, filters: {} },
      async (visibility, signal) => {
        const counts: number[] = [];
        for (const each of filters) {
          counts.push(
            await this.count(countedKindsOf(each, this), visibility, signal),
          );
        }
        return counts;
      },
    );
  }

  pages(
    request: Parameters<ReportService['pages']>[0],
  ): AsyncGenerator<AssessmentSummary[]> {
    const { filters } = request;
    return this.reads.pages<AssessmentSummary, ListPosition>(
      request,
      async (after, visibility, signal) => {
        const { items, next } = await this.store.list(
          {
            filters,
            visibility,
            orderBy: 'name',
            descending: false,
            limit: EXPORT_PAGE_SIZE,
            after,
          },
          { signal },
        );
        return { items: await this.itemsFor(request, visibility, items), next };
      },
    );
  }

  async report(
    request: Parameters<ReportService['report']>[0],
  ): Promise<Report> {
    const { groupBy } = request;
    const filters = countedKindsOf(request.filters, this);
    return this.reads.inTurn(request, async (visibility, signal) => {
      const { totals, matrix, groups, others } = await this.answers.get(
        visibility,
        ['report', filters, groupBy],
        reading =>
          this.store.report(
            { filters, visibility, groupBy },
            { signal: reading },
          ),
        signal,
      );
      return {
        kinds: { counted: filters.kind, others },
        totals,
        matrix,
        groups: groupBy && groups,
        scan: await this.scans.state(),
      };
    });
  }

  async trend(request: Parameters<ReportService['trend']>[0]): Promise<Trend> {
    const { days } = request;
    const filters = countedKindsOf(request.filters, this);
    return this.reads.inTurn(request, async (visibility, signal) => ({
      days: await this.answers.get(
        visibility,
        // A day that begins changes it without anything being written.
        ['trend', filters, days, dayOf(new Date())],
        reading =>
          this.store.trend({ filters, visibility }, days, { signal: reading }),
        signal,
      ),
      scan: await this.scans.state(),
    }));
  }

  async acceptances(
    request: Parameters<ReportService['acceptances']>[0],
  ): Promise<AcceptanceList> {
    return this.ending('acceptances', request, (query, options) =>
      this.store.acceptances(query, options),
    );
  }

  async exercises(
    request: Parameters<ReportService['exercises']>[0],
  ): ReturnType<ReportService['exercises']> {
    return this.ending('exercises', request, (query, options) =>
      this.store.exercises(query, options),
    );
  }

  async openTrend(
    request: Parameters<ReportService['openTrend']>[0],
  ): Promise<OpenDay[]> {
    const { days, findings } = request;
    const filters = countedKindsOf(request.filters, this);
    return this.reads.inTurn(request, (visibility, signal) =>
      this.answers.get(
        visibility,
        // A day that begins changes it without anything being written.
        ['openTrend', filters, findings, days, dayOf(new Date())],
        reading =>
          this.store.openTrend({ filters, visibility, findings }, days, {
            signal: reading,
          }),
        signal,
      ),
    );
  }

  async findingTrend(
    request: Parameters<ReportService['findingTrend']>[0],
  ): Promise<FindingTrend> {
    const { days } = request;
    const filters = countedKindsOf(request.filters, this);
    return this.reads.inTurn(request, async (visibility, signal) => ({
      ...(await this.answers.get(
        visibility,
        // A day that begins changes it without anything being written.
        ['findingTrend', filters, days, dayOf(new Date())],
        reading =>
          this.store.findingTrend({ filters, visibility }, days, {
            signal: reading,
          }),
        signal,
      )),
      scan: await this.scans.state(),
    }));
  }

  async getScanState(): Promise<ScanState> {
    return this.availability.guard(() => this.scans.state());
  }

  async getScanDetails(): Promise<ScanDetails> {
    return this.availability.guard(() => this.scans.detailsAhead());
  }

  private async ending<T extends object>(
    name: string,
    request: Parameters<ReportService['acceptances']>[0],
    read: (query: EndingQuery, options: ReadOptions) => Promise<T>,
  ): Promise<T & { scan: ScanState }> {
    const { within, limit } = request;
    const filters = countedKindsOf(request.filters, this);
    return this.reads.inTurn(request, async (visibility, signal) => ({
      ...(await this.answers.get(
        visibility,
        // A day that begins changes it without anything being written.
        [name, filters, within, limit, dayOf(new Date())],
        reading =>
          read({ filters, visibility, within, limit }, { signal: reading }),
        signal,
      )),
      scan: await this.scans.state(),
    }));
  }

  private async count(
    filters: AssessmentFilters,
    visibility: Visibility,
    signal: AbortSignal,
  ): Promise<number> {
    const { total } = await this.answers.get(
      visibility,
      ['count', filters],
      async reading => ({
        total: await this.store.count(
          { filters, visibility },
          { signal: reading },
        ),
      }),
      signal,
    );
    return total;
  }

  private async itemsFor(
    {
      credentials,
      include,
    }: ReportRequest & { include?: readonly SummaryPart[] },
    visibility: Visibility,
    items: readonly SourcedSummary[],
  ): Promise<AssessmentSummary[]> {
    const reader = {
      isVisible: seesSource(visibility),
      include,
      knowsClusters:
        items.some(({ seen }) => seen) &&
        (await this.authorizer.holds(credentials, ...clusterNamePermissions)),
    };
    return items
      .map(item => withholdSummary(item, reader))
      .map(item => (this.costs.shown ? item : { ...item, closing: undefined }));
  }
}
