import { setImmediate } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { ScanCounts, ScanWriter } from '../database';
import { CatalogRecord, recordOf, scoreEntity, ScoredEntity } from '../scoring';
import { CatalogReader } from './CatalogReader';
import { Failures, refIfAny } from './Failures';
import { Progress } from './Progress';
import { readCatalog } from './readCatalog';
import { Survey } from './Survey';
import { writeInParts } from './writeInParts';

const MARK_SIZE = 500;
/** How many entities are looked at before other requests get their turn. */
const TURN_SIZE = 1000;

export interface ScanRunOptions {
  reader: CatalogReader;
  writer: ScanWriter;
  logger: LoggerService;
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** The kinds of entities that are assessed. */
  kinds: readonly string[];
  signal: AbortSignal;
}

/**
 * One scan: reads all of the catalog, settles what depends on what, scores
 * what has changed, and marks what is gone.
 */
export class ScanRun {
  readonly counts: ScanCounts = {
    read: 0,
    scored: 0,
    written: 0,
    gone: 0,
    failed: 0,
  };
  private readonly options: ScanRunOptions;
  private readonly now = new Date();
  private readonly progress: Progress;
  private readonly failures: Failures;

  static create(options: ScanRunOptions): ScanRun {
    return new ScanRun(options);
  }

  private constructor(options: ScanRunOptions) {
    this.options = options;
    this.progress = Progress.create(options);
    this.failures = Failures.create(options);
  }

  async complete(): Promise<void> {
    const { writer, policy, rules } = this.options;
    const survey = Survey.create({
      policy,
      rules,
      known: await writer.readKnown(),
      now: this.now,
    });
    await this.read(survey);
    await this.settle(survey);
    await this.score(survey);
    await this.markGone(survey);
    this.counts.failed = this.failures.count;
  }

  private async read(survey: Survey): Promise<void> {
    await readCatalog(survey, {
      ...this.options,
      failures: this.failures,
      onPage: async () => {
        this.counts.read = survey.size;
        await this.report();
      },
    });
  }

  /** Finds out what those that depend on others have to know of them. */
  private async settle(survey: Survey): Promise<void> {
    const unsettled = await this.select(survey.dependedUpon(), entityRef =>
      survey.isUnsettled(entityRef),
    );
    for await (const records of this.records(survey, unsettled)) {
      records.forEach(record => survey.settle(record));
    }
  }

  /** One batch is scored while the database still writes the one before. */
  private async score(survey: Survey): Promise<void> {
    const changed = await this.select(survey.entityRefs(), entityRef =>
      survey.hasChanged(entityRef),
    );
    let writing = Promise.resolve();
    try {
      for await (const records of this.records(survey, changed)) {
        const scored = records.map(record => this.scoreOne(survey, record));
        this.counts.scored += scored.length;
        await writing;
        writing = this.write(scored);
        // Told of when it is waited for, which may be later than it fails.
        writing.catch(() => {});
        await this.report();
      }
      await writing;
    } catch (error) {
      await Promise.allSettled([writing]);
      throw error;
    }
  }

  private async write(scored: readonly ScoredEntity[]): Promise<void> {
    this.counts.written += await writeInParts(
      this.options.writer,
      scored,
      (entityRef, error) => this.failures.note('store', entityRef, error),
    );
  }

  /** Those of many that are wanted, without keeping other requests waiting. */
  private async select(
    entityRefs: Iterable<string>,
    isWanted: (entityRef: string) => boolean,
  ): Promise<string[]> {
    const wanted: string[] = [];
    let looked = 0;
    for (const entityRef of entityRefs) {
      if (isWanted(entityRef)) {
        wanted.push(entityRef);
      }
      looked++;
      if (looked % TURN_SIZE === 0) {
        await this.takeTurns();
      }
    }
    return wanted;
  }

  private scoreOne(survey: Survey, record: CatalogRecord) {
    const { policy } = this.options;
    const { entityRef } = record.attributes;
    return scoreEntity(record, {
      policy,
      now: this.now,
      surroundings: survey.surroundings(record),
      hashes: survey.hashesOf(entityRef),
      teams: survey.teamsOn(entityRef),
      onFailure: error => this.failures.note('score', entityRef, error),
    });
  }

  private async markGone(survey: Survey): Promise<void> {
    const gone = survey.gone();
    for (let start = 0; start < gone.length; start += MARK_SIZE) {
      await this.takeTurns();
      this.counts.gone += await this.options.writer.markGone(
        gone.slice(start, start + MARK_SIZE),
      );
    }
  }

  /**
   * The records of entities, in batches: those put aside, and those read again
   * that did not seem to have changed when they were read.
   */
  private async *records(
    survey: Survey,
    entityRefs: readonly string[],
  ): AsyncGenerator<CatalogRecord[]> {
    const { reader, signal } = this.options;
    if (entityRefs.length === 0) {
      return;
    }
    const wanted = new Set(entityRefs);
    for await (const records of survey.keptRecords()) {
      signal.throwIfAborted();
      yield records.filter(record => wanted.has(record.attributes.entityRef));
    }
    const unkept = entityRefs.filter(entityRef => !survey.isKept(entityRef));
    for await (const entities of reader.byRefs(unkept, signal)) {
      yield entities.flatMap(entity => this.recordOf(entity) ?? []);
    }
  }

  private recordOf(entity: Entity): CatalogRecord | undefined {
    try {
      return recordOf(entity, this.options.policy);
    } catch (error) {
      this.failures.note('read', refIfAny(entity), error);
      return undefined;
    }
  }

  private async report(): Promise<void> {
    this.counts.failed = this.failures.count;
    await this.progress.report(this.counts);
  }

  private async takeTurns(): Promise<void> {
    await setImmediate();
    this.options.signal.throwIfAborted();
  }
}
