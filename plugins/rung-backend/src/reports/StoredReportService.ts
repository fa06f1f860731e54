import {
  AssessmentFilters,
  AssessmentList,
  AssessmentSummary,
  FindingTrend,
  Report,
  ScanDetails,
  ScanState,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  SourcedSummary,
  withholdSummary,
} from '@rung/backstage-plugin-rung-common/withholding';
import { Availability, ReaderTurns } from '../availability';
import {
  ListPosition,
  ReportStore,
  ScanStore,
  seesSource,
  Visibility,
} from '../database';
import { dayOf } from '../days';
import { Authorizer, clusterNamePermissions, readerOf } from '../permissions';
import { readCursor, writeCursor } from './cursor';
import { RememberedAnswers } from './RememberedAnswers';
import { ReportRequest, ReportService } from './ReportService';

/** How many rows of an export are in memory at a time. */
const EXPORT_PAGE_SIZE = 1000;

interface StoredReportOptions {
  authorizer: Authorizer;
  availability: Availability;
  store: ReportStore & ScanStore;
  /** The kinds that are counted unless a request names others. */
  countedKinds: readonly string[];
}

/** Serves reports from the store, limited to what each reader may see. */
export class StoredReportService implements ReportService {
  private readonly authorizer: Authorizer;
  private readonly store: ReportStore & ScanStore;
  private readonly availability: Availability;
  private readonly countedKinds: readonly string[];
  private readonly answers: RememberedAnswers;
  private readonly turns = ReaderTurns.create();

  static create(options: StoredReportOptions): ReportService {
    return new StoredReportService(options);
  }

  private constructor(options: StoredReportOptions) {
    this.authorizer = options.authorizer;
    this.store = options.store;
    this.availability = options.availability;
    this.countedKinds = options.countedKinds;
    this.answers = RememberedAnswers.create(options.store);
  }

  async list(
    request: Parameters<ReportService['list']>[0],
  ): Promise<AssessmentList> {
    const { filters, orderBy, order, limit, cursor, total } = request;
    const after =
      cursor === undefined ? undefined : readCursor(cursor, orderBy, order);
    return this.inTurn(request, async (visibility, signal) => {
      const query = {
        filters,
        orderBy,
        descending: order === 'desc',
        limit,
        after,
      };
      const { items, next } = await this.answers.get(
        visibility,
        ['list', query],
        reading =>
          this.store.list({ ...query, visibility }, { signal: reading }),
        signal,
      );
      const counted =
        total &&
        (await this.answers.get(
          visibility,
          ['count', filters],
          async reading => ({
            total: await this.store.count(
              { filters, visibility },
              { signal: reading },
            ),
          }),
          signal,
        ));
      return {
        items: await this.itemsFor(request, visibility, items),
        nextCursor: next && writeCursor(next, orderBy, order),
        total: counted ? counted.total : undefined,
      };
    });
  }

  async *pages(request: ReportRequest): AsyncGenerator<AssessmentSummary[]> {
    const end = this.turns.take(readerOf(request.credentials), 'export');
    try {
      let after: ListPosition | undefined;
      do {
        const page = await this.exportPage(request, after);
        yield page.items;
        after = page.next;
      } while (after);
    } finally {
      end();
    }
  }

  async report(
    request: Parameters<ReportService['report']>[0],
  ): Promise<Report> {
    const { groupBy } = request;
    const filters = this.counted(request.filters);
    return this.inTurn(request, async (visibility, signal) => {
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
        scan: await this.scanState(),
      };
    });
  }

  async trend(request: Parameters<ReportService['trend']>[0]): Promise<Trend> {
    const { days } = request;
    const filters = this.counted(request.filters);
    return this.inTurn(request, async (visibility, signal) => ({
      days: await this.answers.get(
        visibility,
        // A day that begins changes it without anything being written.
        ['trend', filters, days, dayOf(new Date())],
        reading =>
          this.store.trend({ filters, visibility }, days, { signal: reading }),
        signal,
      ),
      scan: await this.scanState(),
    }));
  }

  async findingTrend(
    request: Parameters<ReportService['findingTrend']>[0],
  ): Promise<FindingTrend> {
    const { days } = request;
    const filters = this.counted(request.filters);
    return this.inTurn(request, async (visibility, signal) => ({
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
      scan: await this.scanState(),
    }));
  }

  async getScanState(): Promise<ScanState> {
    return this.availability.guard(() => this.scanState());
  }

  async getScanDetails(): Promise<ScanDetails> {
    return this.availability.guard(() => this.scanDetails());
  }

  /** What is counted, by its kinds too: those of the configuration if need be. */
  private counted(
    filters: AssessmentFilters,
  ): AssessmentFilters & { kind: string[] } {
    return { ...filters, kind: filters.kind ?? [...this.countedKinds] };
  }

  private async exportPage(
    request: ReportRequest,
    after?: ListPosition,
  ): Promise<{ items: AssessmentSummary[]; next?: ListPosition }> {
    return this.visible(request, async (visibility, signal) => {
      const { items, next } = await this.store.list(
        {
          filters: request.filters,
          visibility,
          orderBy: 'name',
          descending: false,
          limit: EXPORT_PAGE_SIZE,
          after,
        },
        { signal },
      );
      return {
        items: await this.itemsFor(request, visibility, items),
        next,
      };
    });
  }

  /** As many at a time as one reader may ask for. */
  private async inTurn<T>(
    request: ReportRequest,
    read: (visibility: Visibility, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    return this.visible(request, async (visibility, signal) => {
      const end = this.turns.take(readerOf(request.credentials), 'read');
      try {
        return await read(visibility, signal);
      } finally {
        end();
      }
    });
  }

  /** Everything that leaves goes through here. */
  private async visible<T>(
    { credentials, filters, signal }: ReportRequest,
    read: (visibility: Visibility, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    return this.availability.guard(
      async waiting => {
        if (filters.cluster !== undefined) {
          // Whoever may not know names could find them out one by one.
          await this.authorizer.require(credentials, ...clusterNamePermissions);
        }
        return read(await this.authorizer.visibility(credentials), waiting);
      },
      { signal },
    );
  }

  private async itemsFor(
    { credentials }: ReportRequest,
    visibility: Visibility,
    items: readonly SourcedSummary[],
  ): Promise<AssessmentSummary[]> {
    const reader = {
      isVisible: seesSource(visibility),
      knowsClusters:
        items.some(({ seen }) => seen) &&
        (await this.authorizer.holds(credentials, ...clusterNamePermissions)),
    };
    return items.map(item => withholdSummary(item, reader));
  }

  private async scanDetails(): Promise<ScanDetails> {
    return this.availability.remember(await this.store.getScan());
  }

  /** How many entities were read is not for everybody. */
  private async scanState(): Promise<ScanState> {
    const { status, startedAt, finishedAt, progress, asOf, withheld } =
      await this.scanDetails();
    return {
      status,
      startedAt,
      finishedAt,
      progress: progress && roughly(progress),
      asOf,
      withheld,
    };
  }
}

/** In tenths: the exact share, read again and again, tells the size of the catalog. */
function roughly(progress: number): number {
  return Math.floor(progress * 10) / 10;
}
