import {
  CatalogChange,
  ChangeList,
} from '@rung/backstage-plugin-rung-common/wire';
import { withholdChange } from '@rung/backstage-plugin-rung-common/withholding';
import { FoundChange, ReportStore, seesSource, Visibility } from '../database';
import { dateOf } from '../days';
import { RememberedAnswers } from './RememberedAnswers';
import { ScanStates } from './ScanStates';
import { countedKindsOf } from './countedKindsOf';
import { readDays } from './days';
import { readChangeCursor, writeChangeCursor } from './placeCursors';
import { ReportRequest, VisibleReads } from './VisibleReads';

/** How many rows of an export are in memory at a time. */
const EXPORT_PAGE_SIZE = 1000;

/** What moved between which days, and who asks. */
export interface ChangesRequest extends ReportRequest {
  since?: string;
  until?: string;
  first: boolean;
}

interface ChangeOptions {
  countedKinds: readonly string[];
  answers: RememberedAnswers;
  reads: VisibleReads;
  scans: ScanStates;
  store: ReportStore;
}

/** Tells what moved between two days, as far as a reader may see it. */
export class ChangeService {
  private readonly options: ChangeOptions;

  static create(options: ChangeOptions): ChangeService {
    return new ChangeService(options);
  }

  private constructor(options: ChangeOptions) {
    this.options = options;
  }

  /** @throws InputError on days or a cursor that are none */
  async list(
    request: ChangesRequest & { limit: number; cursor?: string },
  ): Promise<ChangeList> {
    const { answers, reads, scans, store } = this.options;
    const { first, limit, cursor } = request;
    const days = readDays(request);
    const after = cursor === undefined ? undefined : readChangeCursor(cursor);
    const filters = countedKindsOf(request.filters, this.options);
    return reads.inTurn(request, async (visibility, signal) => {
      const query = { filters, ...days, first, limit, after };
      const { items, hasMore } = await answers.get(
        visibility,
        ['changes', query],
        reading => store.changes({ ...query, visibility }, { signal: reading }),
        signal,
      );
      const { counts, knownFrom } = await answers.get(
        visibility,
        ['changeCounts', filters, days],
        reading =>
          store.countChanges({ ...query, visibility }, { signal: reading }),
        signal,
      );
      const shown = items.map(item => changeFor(item, visibility));
      return {
        since: dateOf(days.since),
        until: dateOf(days.until),
        keptSince: knownFrom > days.since ? dateOf(knownFrom) : undefined,
        counts,
        items: shown,
        nextCursor: hasMore ? shown.at(-1)?.id : undefined,
        scan: await scans.state(),
      };
    });
  }

  /** All of it, page by page. */
  pages(request: ChangesRequest): AsyncGenerator<CatalogChange[]> {
    const { reads, store } = this.options;
    const filters = countedKindsOf(request.filters, this.options);
    const days = readDays(request);
    const { first } = request;
    return reads.pages<CatalogChange, string>(
      request,
      async (cursor, visibility, signal) => {
        const { items, hasMore } = await store.changes(
          {
            filters,
            ...days,
            first,
            visibility,
            limit: EXPORT_PAGE_SIZE,
            after: cursor === undefined ? undefined : readChangeCursor(cursor),
          },
          { signal },
        );
        const shown = items.map(item => changeFor(item, visibility));
        return { items: shown, next: hasMore ? shown.at(-1)?.id : undefined };
      },
    );
  }
}

/** What a reader may be told of a change. */
function changeFor(
  { position, changes, ...item }: FoundChange,
  visibility: Visibility,
): CatalogChange {
  const { entityRef } = item;
  const isVisible = seesSource(visibility);
  return {
    ...item,
    id: writeChangeCursor(position),
    changes: changes.map(change =>
      withholdChange(change, { entityRef, isVisible }),
    ),
  };
}
