import { LoggerService } from '@backstage/backend-plugin-api';
import { isLossDoubtful, Loss, LossLimits, WithheldError } from '../admission';
import { ScanCounts, ScanWriter } from '../database';
import { ScoredRecord } from '../scoring';
import { Failures } from './Failures';
import { lossOf } from './lossOf';
import { Progress } from './Progress';
import { readCatalog } from './readCatalog';
import { FleetOptions, readFleet } from './readFleet';
import { Known, Reading } from './Reading';
import { RecordReader } from './RecordReader';
import { ScanEngine, scanEngine, ScanTools } from './ScanTools';
import { score } from './score';
import { settle, Settled } from './settle';
import { takeTurns } from './turns';
import { writeInParts } from './writeInParts';

const MARK_SIZE = 500;

export interface ScanRunOptions extends FleetOptions {
  writer: ScanWriter;
  logger: LoggerService;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** The kinds of entities that are assessed. */
  kinds: readonly string[];
  /** How much may be gone without the next scan agreeing. */
  goneAtOnce: LossLimits;
  engine?: ScanEngine;
}

/**
 * One scan. It has a number already, after which no earlier scan can write, and
 * goes through phases, each of which works on what the one before has found:
 *
 * 1. Read: looks at what was last seen of the clusters, if any are known, and
 *    streams the catalog, domains and systems first. Of each entity it keeps
 *    what it depends on, and its record only where that seems to have changed.
 *    What cannot be read is told and passed over.
 * 2. Believe: where so much is missing that the catalog may have lost it,
 *    nothing is written until the next scan agrees.
 * 3. Settle: places anew those that others depend on, if they seem to have
 *    changed. Now it is certain what each entity draws on.
 * 4. Score: scores and writes everything whose fingerprint is not the stored
 *    one. One batch is scored while the database writes the one before.
 * 5. Mark: what is stored and was not read is gone. A scan that does not come
 *    this far counts nothing as gone.
 */
export class ScanRun {
  private readonly options: ScanRunOptions;
  private readonly progress: Progress;
  private readonly failures: Failures;
  private readonly tools: ScanTools;
  private readonly done = { read: 0, scored: 0, written: 0, gone: 0 };

  static create(options: ScanRunOptions): ScanRun {
    return new ScanRun(options);
  }

  private constructor(options: ScanRunOptions) {
    this.options = options;
    this.progress = Progress.create(options);
    this.failures = Failures.create(options);
    const { writer, engine = scanEngine } = options;
    const common = { ...options, engine, failures: this.failures };
    this.tools = {
      ...common,
      now: writer.now,
      reader: RecordReader.create({ ...common, evidence: writer }),
    };
  }

  get counts(): ScanCounts {
    return { ...this.done, failed: this.failures.count };
  }

  /**
   * @throws WithheldError if so much of the catalog is missing that the next
   * scan has to agree: nothing was written then
   */
  async complete(): Promise<void> {
    const known = await this.options.writer.readKnown();
    const reading = await this.read(known);
    const loss = await this.believe(reading);
    const settled = await settle(reading, this.tools);
    await this.write(settled);
    await this.markGone(loss);
  }

  private async read(known: Known): Promise<Reading> {
    const { now, reader } = this.tools;
    reader.observeWith(await readFleet(this.options, now));
    return readCatalog(known, this.tools, {
      kinds: this.options.kinds,
      onPage: async found => {
        this.done.read = found;
        await this.progress.report(this.counts);
      },
    });
  }

  private async believe(reading: Reading): Promise<Loss> {
    const { goneAtOnce, writer } = this.options;
    const loss = lossOf(reading);
    if (isLossDoubtful(loss, goneAtOnce)) {
      await writer.holdBack(loss.missing);
      throw new WithheldError({
        reason: 'loss',
        message: `${loss.missing.length} of ${loss.known} entities are not in the catalog any more, which is more than rung.scan.goneAtOnce; the report stays as it is until the next scan misses the same`,
      });
    }
    return loss;
  }

  private async write(settled: Settled): Promise<void> {
    let writing = Promise.resolve();
    try {
      for await (const batch of score(settled, this.tools)) {
        this.done.scored += batch.length;
        await writing;
        writing = this.writeBatch(batch);
        // It is awaited one batch later, and may fail before.
        writing.catch(() => {});
        await this.progress.report(this.counts);
      }
      await writing;
    } catch (error) {
      await Promise.allSettled([writing]);
      throw error;
    }
  }

  private async writeBatch(batch: readonly ScoredRecord[]): Promise<void> {
    this.done.written += await writeInParts(
      this.options.writer,
      batch,
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
}
