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

  /** @returns its place among all of them */
  add(record: CatalogRecord): number {
    this.pending.push(JSON.stringify(record));
    if (this.pending.length === CHUNK_SIZE) {
      this.pack();
    }
    return this.added++;
  }

  /** The records at these places, in the order in which they were added. */
  async *read(places: ReadonlySet<number>): AsyncGenerator<CatalogRecord[]> {
    if (this.pending.length > 0) {
      this.pack();
    }
    for (const [index, chunk] of this.chunks.entries()) {
      const lines = (await inflate(await chunk)).toString().split('\n');
      yield lines
        .filter((_, offset) => places.has(index * CHUNK_SIZE + offset))
        .map(line => JSON.parse(line));
    }
  }

  private pack(): void {
    const text = this.pending.join('\n');
    this.pending = [];
    this.chunks.push(deflate(text, { level: constants.Z_BEST_SPEED }));
  }
}
