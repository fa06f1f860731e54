import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { CatalogRecord } from '../scoring';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Large enough to be packed well, small enough to be unpacked at a time. */
const CHUNK_SIZE = 1000;

/**
 * Records that are put aside until everything was read. Entities of a catalog
 * are much alike, so that packed together they take a tenth of their room, and
 * the packing is done beside the main thread.
 */
export class KeptRecords {
  private readonly chunks: Promise<Buffer>[] = [];
  private pending: string[] = [];
  private added = 0;

  static create(): KeptRecords {
    return new KeptRecords();
  }

  private constructor() {}

  /**
   * @param text - the record as JSON
   * @returns its place among all of them
   */
  add(text: string): number {
    this.pending.push(text);
    if (this.pending.length === CHUNK_SIZE) {
      this.pack();
    }
    return this.added++;
  }

  /** All that are still wanted, in the order in which they were added. */
  async *read(
    isWanted: (record: CatalogRecord, place: number) => boolean,
  ): AsyncGenerator<CatalogRecord[]> {
    this.pack();
    for (const [index, chunk] of this.chunks.entries()) {
      const text = await inflate(await chunk);
      const records: CatalogRecord[] = JSON.parse(text.toString());
      yield records.filter((record, offset) =>
        isWanted(record, index * CHUNK_SIZE + offset),
      );
    }
  }

  private pack(): void {
    const text = `[${this.pending.join(',')}]`;
    this.pending = [];
    this.chunks.push(deflate(text, { level: constants.Z_BEST_SPEED }));
  }
}
