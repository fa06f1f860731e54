import { FindingId } from '@rung/backstage-plugin-rung-common';
import {
  AcceptanceList,
  AssessmentFilters,
  AssessmentList,
  AssessmentOrder,
  AssessmentSummary,
  FindingTrend,
  Report,
  ReportGrouping,
  ScanDetails,
  ScanState,
  SummaryPart,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import { EndingExercises, OpenDay } from '../database';
import { ReportRequest } from './VisibleReads';

/**
 * Lists and counts what the scans have found, as far as the catalog lets the
 * asking reader see it.
 *
 * Every method throws TooManyRequestsError where one reader has as many running
 * as they may, and ServiceUnavailableError, with the age of what the report
 * holds, if it cannot be read or may not be shown at the moment.
 */
export interface ReportService {
  /** @throws InputError on a cursor that no page of this list has given */
  list(
    request: ReportRequest & {
      orderBy: AssessmentOrder;
      order: 'asc' | 'desc';
      limit: number;
      cursor?: string;
      total: boolean;
      include?: readonly SummaryPart[];
    },
  ): Promise<AssessmentList>;

  /** Everything on the list, page by page, by name. */
  pages(request: ReportRequest): AsyncGenerator<AssessmentSummary[]>;

  /**
   * How many pass each of several filters, by the kinds that count unless a filter
   * names others; all of them in one turn.
   */
  countEach(
    request: Omit<ReportRequest, 'filters'>,
    filters: readonly Omit<AssessmentFilters, 'cluster'>[],
  ): Promise<number[]>;

  report(
    request: ReportRequest & { groupBy?: ReportGrouping },
  ): Promise<Report>;

  trend(request: ReportRequest & { days: number }): Promise<Trend>;

  /** Those that end within so many days, the next first. */
  acceptances(
    request: ReportRequest & { within: number; limit: number },
  ): Promise<AcceptanceList>;

  /** The exercises that are too old within so many days, the next first. */
  exercises(
    request: ReportRequest & { within: number; limit: number },
  ): Promise<EndingExercises & { scan: ScanState }>;

  /** How many had any of these findings open from day to day. */
  openTrend(
    request: ReportRequest & { days: number; findings: readonly FindingId[] },
  ): Promise<OpenDay[]>;

  findingTrend(
    request: ReportRequest & { days: number },
  ): Promise<FindingTrend>;

  /** How fresh the report is. */
  getScanState(): Promise<ScanState>;

  /** The same with counts, which are for those who may start a scan. */
  getScanDetails(): Promise<ScanDetails>;
}
