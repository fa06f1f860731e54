import { setImmediate } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { ScanCounts, ScanWriter } from '../database';
import { CatalogRecord, recordOf, scoreEntity } from '../scoring';
import { CatalogReader } from './CatalogReader';
import { Progress } from './Progress';
import { Survey } from './Survey';

/** Those that others inherit from are read whether they are assessed or not. */
const ancestorKinds = ['domain', 'system'];

const WRITE_SIZE = 500;
/** How many entities are looked at before other requests get their turn. */
const TURN_SIZE = 1000;
/** A fault of the engine hits many entities alike: the log needs a few only. */
const MOST_LOGGED_FAILURES = 10;

export interface ScanRunOptions {
  reader: CatalogReader;
  writer: ScanWriter;
  logger: LoggerService;
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** The kinds of entities that are assessed. */
  kinds: readonly string[];
  /** How many entities that seem changed are kept until they are scored. */
  mostKept?: number;
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

  static create(options: ScanRunOptions): ScanRun {
    return new ScanRun(options);
  }

  private constructor(options: ScanRunOptions) {
    this.options = options;
    this.progress = Progress.create(options);
  }

  async complete(): Promise<void> {
    const { writer, policy, rules, mostKept } = this.options;
    const survey = Survey.create({
      policy,
      rules,
      mostKept,
      known: await writer.readKnown(),
      now: this.now,
    });
    await this.read(survey);
    for await (const records of this.records(survey, survey.unsettled())) {
      records.forEach(record => survey.settle(record));
    }
    await this.score(survey);
    await this.markGone(survey);
  }

  private async read(survey: Survey): Promise<void> {
    const { reader, kinds, signal } = this.options;
    const assessed = new Set(kinds.map(kind => kind.toLowerCase()));
    const all = [...new Set([...ancestorKinds, ...assessed])];
    for await (const page of reader.pages(all, signal)) {
      for (const entity of page) {
        const kind = entity.kind.toLowerCase();
        if (ancestorKinds.includes(kind)) {
          survey.addAncestor(entity);
        }
        if (assessed.has(kind)) {
          survey.add(entity);
          this.counts.read++;
        }
      }
      await this.progress.report(this.counts);
    }
  }

  private async score(survey: Survey): Promise<void> {
    const { writer } = this.options;
    const changed = await this.changed(survey);
    for await (const records of this.records(survey, changed)) {
      const scored = records.map(record => this.scoreOne(survey, record));
      this.counts.scored += scored.length;
      this.counts.written += (await writer.write(scored)).entities;
      await this.progress.report(this.counts);
    }
  }

  private async changed(survey: Survey): Promise<string[]> {
    const changed: string[] = [];
    let looked = 0;
    for (const entityRef of survey.entityRefs()) {
      if (survey.hasChanged(entityRef)) {
        changed.push(entityRef);
      }
      looked++;
      if (looked % TURN_SIZE === 0) {
        await this.takeTurns();
      }
    }
    return changed;
  }

  private scoreOne(survey: Survey, record: CatalogRecord) {
    const { logger, policy } = this.options;
    const { entityRef } = record.attributes;
    return scoreEntity(record, {
      policy,
      now: this.now,
      surroundings: survey.surroundings(record),
      hashes: survey.hashesOf(entityRef),
      teams: survey.teamsOn(entityRef),
      onFailure: error => {
        this.counts.failed++;
        if (this.counts.failed <= MOST_LOGGED_FAILURES) {
          logger.error(`Could not score ${entityRef}`, toError(error));
        }
      },
    });
  }

  private async markGone(survey: Survey): Promise<void> {
    const gone = survey.gone();
    for (let start = 0; start < gone.length; start += WRITE_SIZE) {
      await this.takeTurns();
      this.counts.gone += await this.options.writer.markGone(
        gone.slice(start, start + WRITE_SIZE),
      );
    }
  }

  /** The records of entities, in batches: as kept, or read again. */
  private async *records(
    survey: Survey,
    entityRefs: readonly string[],
  ): AsyncGenerator<CatalogRecord[]> {
    const { reader, policy, signal } = this.options;
    const unkept: string[] = [];
    let batch: CatalogRecord[] = [];
    for (const entityRef of entityRefs) {
      const record = survey.recordOf(entityRef);
      if (record) {
        batch.push(record);
      } else {
        unkept.push(entityRef);
      }
      if (batch.length === WRITE_SIZE) {
        await this.takeTurns();
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) {
      yield batch;
    }
    for await (const entities of reader.byRefs(unkept, signal)) {
      yield entities.map(entity => recordOf(entity, policy));
    }
  }

  private async takeTurns(): Promise<void> {
    await setImmediate();
    this.options.signal.throwIfAborted();
  }
}
