import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import { labelsOf, RungLabels } from '../labels';

/** Labels are as old as this at most, beside the age of the report itself. */
const READ_AGAIN_MILLISECONDS = 10 * 60_000;
/** After a failure, or before the first scan, nothing is asked for so long. */
const PAUSE_MILLISECONDS = 10_000;
/** A report that is slow to answer must not hold up the catalog. */
const WAIT_MILLISECONDS = 5_000;
/** The most that a page holds. */
const PAGE = 500;

type Labels = ReadonlyMap<string, RungLabels>;

/**
 * The labels of all entities as the report of Rung has them, with what is seen in
 * clusters. It is read as a whole, because the catalog asks for entities one by one;
 * what is the same for many is kept once.
 */
export class ReportedLabels {
  private readonly api: Pick<RungApi, 'listAssessments'>;
  private readonly logger: LoggerService;
  private known: Labels | undefined;
  private reading: Promise<void> | undefined;
  private nextAt = 0;

  static create(options: {
    api: Pick<RungApi, 'listAssessments'>;
    logger: LoggerService;
  }): ReportedLabels {
    return new ReportedLabels(options.api, options.logger);
  }

  private constructor(
    api: Pick<RungApi, 'listAssessments'>,
    logger: LoggerService,
  ) {
    this.api = api;
    this.logger = logger;
  }

  /**
   * Those of an entity; undefined where the report does not know it, or could never be
   * read.
   */
  async of(entityRef: string): Promise<RungLabels | undefined> {
    if (Date.now() >= this.nextAt && !this.reading) {
      this.reading = this.read().finally(() => {
        this.reading = undefined;
      });
    }
    if (!this.known && this.reading) {
      const { reading } = this;
      await withTimeout(() => reading, {
        milliseconds: WAIT_MILLISECONDS,
        message: 'The report is still being read',
      }).catch(() => {});
    }
    return this.known?.get(entityRef);
  }

  private async read(): Promise<void> {
    try {
      this.known = await this.readAll();
      this.nextAt =
        Date.now() +
        (this.known.size > 0 ? READ_AGAIN_MILLISECONDS : PAUSE_MILLISECONDS);
    } catch (error) {
      this.nextAt = Date.now() + PAUSE_MILLISECONDS;
      this.logger.warn(
        `The report of Rung cannot be read, so labels stay as they were: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  private async readAll(): Promise<Labels> {
    const labels = new Map<string, RungLabels>();
    const shared = new Map<string, RungLabels>();
    let cursor: string | undefined;
    do {
      const page = await this.api.listAssessments({
        filters: { kind: ['*'] },
        limit: PAGE,
        cursor,
      });
      for (const summary of page.items) {
        const own = labelsOf(summary);
        const text = JSON.stringify(own);
        const kept = shared.get(text) ?? own;
        shared.set(text, kept);
        labels.set(summary.entityRef, kept);
      }
      cursor = page.nextCursor;
    } while (cursor);
    return labels;
  }
}
