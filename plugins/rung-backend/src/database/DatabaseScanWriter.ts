import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { ScoredEntity } from '../scoring';
import { ScanWriter } from './AssessmentStore';
import { isRefusal } from './dialect';
import { fenced } from './operations/fence';
import { markGone } from './operations/markGone';
import { readKnown } from './operations/readKnown';
import { updateScan } from './operations/scans';
import { writeScored } from './operations/writeScored';
import { KnownEntity, ScanCounts, ScanEnding, Written } from './types';

/** Writes for one scan, for as long as no later one has begun. */
export class DatabaseScanWriter implements ScanWriter {
  private readonly client: Knex;
  private readonly scan: number;

  static create(options: { client: Knex; scan: number }): ScanWriter {
    return new DatabaseScanWriter(options.client, options.scan);
  }

  private constructor(client: Knex, scan: number) {
    this.client = client;
    this.scan = scan;
  }

  async readKnown(): Promise<Map<string, KnownEntity>> {
    return readKnown(this.client);
  }

  async write(scored: readonly ScoredEntity[]): Promise<Written> {
    try {
      return await this.fenced(transaction =>
        writeScored(transaction, scored, this.stamp()),
      );
    } catch (error) {
      throw isRefusal(error)
        ? new InputError('The database refuses what was to be stored', error)
        : error;
    }
  }

  async markGone(entityRefs: readonly string[]): Promise<number> {
    return this.fenced(transaction =>
      markGone(transaction, entityRefs, this.stamp()),
    );
  }

  async saveProgress(counts: ScanCounts): Promise<void> {
    await updateScan(this.client, this.scan, counts);
  }

  async finish(ending: ScanEnding, counts: ScanCounts): Promise<void> {
    await updateScan(this.client, this.scan, counts, ending);
  }

  private stamp() {
    return { sequence: this.scan, now: new Date() };
  }

  private async fenced<T>(
    write: (transaction: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return fenced(this.client, write, { scan: this.scan });
  }
}
