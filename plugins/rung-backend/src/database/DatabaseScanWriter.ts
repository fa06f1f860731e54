import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { ScoredRecord } from '../scoring';
import { ScanWriter } from './AssessmentStore';
import { isRefusal } from './dialect';
import { hasEvidence, latestEvidence } from './operations/evidence';
import { fenced } from './operations/fence';
import { holdBack } from './operations/holdBack';
import { markGone } from './operations/markGone';
import { readKnown } from './operations/readKnown';
import { updateScan } from './operations/scans';
import { writeScored } from './operations/writeScored';
import {
  KeptEvidence,
  KnownRecord,
  Replica,
  ScanCounts,
  ScanEnding,
  Written,
} from './types';

/** Writes for one scan, for as long as no later one has begun. */
export class DatabaseScanWriter implements ScanWriter {
  /** When the scan began: all that it writes is of this time. */
  readonly now: Date;
  private readonly client: Knex;
  private readonly scan: number;
  private readonly clock: Replica['clock'];

  static create(options: {
    client: Knex;
    scan: number;
    now: Date;
    clock: Replica['clock'];
  }): ScanWriter {
    return new DatabaseScanWriter(options);
  }

  private constructor(
    options: Parameters<typeof DatabaseScanWriter.create>[0],
  ) {
    this.client = options.client;
    this.scan = options.scan;
    this.now = options.now;
    this.clock = options.clock;
  }

  async readKnown(): Promise<Map<string, KnownRecord>> {
    return readKnown(this.client);
  }

  async hasEvidence(): Promise<boolean> {
    return hasEvidence(this.client);
  }

  async latestEvidence(entityRefs: readonly string[]): Promise<KeptEvidence[]> {
    return latestEvidence(this.client, entityRefs);
  }

  async write(scored: readonly ScoredRecord[]): Promise<Written> {
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

  async holdBack(entityRefs: readonly string[]): Promise<void> {
    await this.fenced(transaction => holdBack(transaction, entityRefs));
  }

  async saveProgress(counts: ScanCounts): Promise<void> {
    await updateScan(this.client, this.scan, counts);
  }

  async finish(ending: ScanEnding, counts: ScanCounts): Promise<void> {
    const now = await this.clock(this.client);
    await updateScan(this.client, this.scan, counts, { ending, now });
  }

  private stamp() {
    return { sequence: this.scan, now: this.now };
  }

  private async fenced<T>(
    write: (transaction: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return fenced(this.client, write, { scan: this.scan });
  }
}
