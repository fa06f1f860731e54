import {
  CatalogProblem,
  ProblemList,
} from '@rung/backstage-plugin-rung-common/wire';
import { ProblemPosition, ReportStore } from '../database';
import { RememberedAnswers } from './RememberedAnswers';
import { readProblemCursor, writeProblemCursor } from './placeCursors';
import { ReportRequest, VisibleReads } from './VisibleReads';

/** How many rows of an export are in memory at a time. */
const EXPORT_PAGE_SIZE = 1000;

interface ProblemOptions {
  answers: RememberedAnswers;
  reads: VisibleReads;
  store: ReportStore;
}

/** Tells what is stated and does not count, as far as a reader may see it. */
export class ProblemService {
  private readonly options: ProblemOptions;

  static create(options: ProblemOptions): ProblemService {
    return new ProblemService(options);
  }

  private constructor(options: ProblemOptions) {
    this.options = options;
  }

  /** @throws InputError on a cursor that no page of problems has given */
  async list(
    request: ReportRequest & { limit: number; cursor?: string },
  ): Promise<ProblemList> {
    const { answers, reads, store } = this.options;
    const { filters, limit, cursor } = request;
    const after = cursor === undefined ? undefined : readProblemCursor(cursor);
    return reads.inTurn(request, async (visibility, signal) => {
      const query = { filters, limit, after };
      const { items, next } = await answers.get(
        visibility,
        ['problems', query],
        reading =>
          store.problems({ ...query, visibility }, { signal: reading }),
        signal,
      );
      const counts = await answers.get(
        visibility,
        ['problemCounts', filters],
        reading =>
          store.countProblems({ filters, visibility }, { signal: reading }),
        signal,
      );
      return { counts, items, nextCursor: next && writeProblemCursor(next) };
    });
  }

  /** All of it, page by page. */
  pages(request: ReportRequest): AsyncGenerator<CatalogProblem[]> {
    const { reads, store } = this.options;
    const { filters } = request;
    return reads.pages<CatalogProblem, ProblemPosition>(
      request,
      (after, visibility, signal) =>
        store.problems(
          { filters, visibility, limit: EXPORT_PAGE_SIZE, after },
          { signal },
        ),
    );
  }
}
