import { LoggerService } from '@backstage/backend-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { isLossDoubtful, Loss, LossLimits, WithheldError } from '../admission';
import { ScanCounts, ScanWriter } from '../database';
import { CatalogRecord, scoreEntity, ScoredEntity } from '../scoring';
import { CatalogReader } from './CatalogReader';
import { Failures } from './Failures';
import { lossOf } from './lossOf';
import { Progress } from './Progress';
import { readCatalog } from './readCatalog';
import { recordsOf } from './recordsOf';
import { Survey } from './Survey';
import { selectInTurns, takeTurns } from './turns';
import { writeInParts } from './writeInParts';

const MARK_SIZE = 500;

export interface ScanRunOptions {
  reader: CatalogReader;
  writer: ScanWriter;
  logger: LoggerService;
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** The kinds of entities that are assessed. */
  kinds: readonly string[];
  /** How much may be gone without the next scan agreeing. */
  goneAtOnce: LossLimits;
  signal: AbortSignal;
}

/**
 * One scan: reads all of the catalog, makes sure that it may be believed,
 * settles what depends on what, scores what has changed, and marks what is
 * gone.
 */
export class ScanRun {
  private readonly options: ScanRunOptions;
  private readonly progress: Progress;
  private readonly failures: Failures;
  private readonly done = { read: 0, scored: 0, written: 0, gone: 0 };

  static create(options: ScanRunOptions): ScanRun {
    return new ScanRun(options);
  }

  private constructor(options: ScanRunOptions) {
    this.options = options;
    this.progress = Progress.create(options);
    this.failures = Failures.create(options);
  }

  get counts(): ScanCounts {
    return { ...this.done, failed: this.failures.count };
  }

  /**
   * @throws WithheldError if so much of the catalog is missing that the next
   * scan has to agree: nothing was written then
   */
  async complete(): Promise<void> {
    const { writer } = this.options;
    const known = await writer.readKnown();
    const survey = Survey.create({ ...this.options, known, now: writer.now });
    await this.read(survey);
    const loss = lossOf(known, entityRef => survey.has(entityRef));
    await this.believe(loss);
    await this.settle(survey);
    await this.score(survey);
    await this.markGone(loss);
  }

  private async read(survey: Survey): Promise<void> {
    await readCatalog(survey, {
      ...this.options,
      failures: this.failures,
      onPage: async () => {
        this.done.read = survey.size;
        await this.progress.report(this.counts);
      },
    });
  }

  private async believe(loss: Loss): Promise<void> {
    const { goneAtOnce, writer } = this.options;
    if (isLossDoubtful(loss, goneAtOnce)) {
      await writer.holdBack(loss.missing);
      throw new WithheldError({
        reason: 'loss',
        message: `${loss.missing.length} of ${loss.known} entities are not in the catalog any more, which is more than rung.scan.goneAtOnce; the report stays as it is until the next scan misses the same`,
      });
    }
  }

  /** Finds out what those that depend on others have to know of them. */
  private async settle(survey: Survey): Promise<void> {
    const unsettled = await selectInTurns(
      survey.dependedUpon(),
      entityRef => survey.isUnsettled(entityRef),
      this.options.signal,
    );
    for await (const records of this.records(survey, unsettled)) {
      records.forEach(record => survey.settle(record));
    }
  }

  /** One batch is scored while the database still writes the one before. */
  private async score(survey: Survey): Promise<void> {
    const changed = await selectInTurns(
      survey.entityRefs(),
      entityRef => survey.hasChanged(entityRef),
      this.options.signal,
    );
    let writing = Promise.resolve();
    try {
      for await (const records of this.records(survey, changed)) {
        const scored = records.map(record => this.scoreOne(survey, record));
        this.done.scored += scored.length;
        await writing;
        writing = this.write(scored);
        // Told of when it is waited for, which may be later than it fails.
        writing.catch(() => {});
        await this.progress.report(this.counts);
      }
      await writing;
    } catch (error) {
      await Promise.allSettled([writing]);
      throw error;
    }
  }

  private scoreOne(survey: Survey, record: CatalogRecord): ScoredEntity {
    const { policy, writer } = this.options;
    const { entityRef } = record.attributes;
    return scoreEntity(record, {
      policy,
      now: writer.now,
      surroundings: survey.surroundings(record),
      hashes: survey.hashesOf(entityRef),
      teams: survey.teamsOn(entityRef),
      onFailure: error => this.failures.note('score', entityRef, error),
    });
  }

  private async write(scored: readonly ScoredEntity[]): Promise<void> {
    this.done.written += await writeInParts(
      this.options.writer,
      scored,
      (entityRef, error) => this.failures.note('store', entityRef, error),
    );
  }

  private async markGone({ missing, missedBefore }: Loss): Promise<void> {
    const { signal, writer } = this.options;
    for (let start = 0; start < missing.length; start += MARK_SIZE) {
      await takeTurns(signal);
      this.done.gone += await writer.markGone(
        missing.slice(start, start + MARK_SIZE),
      );
    }
    if (missedBefore.size > 0) {
      await writer.holdBack([]);
    }
  }

  private records(survey: Survey, entityRefs: readonly string[]) {
    return recordsOf(survey, entityRefs, {
      ...this.options,
      failures: this.failures,
    });
  }
}
