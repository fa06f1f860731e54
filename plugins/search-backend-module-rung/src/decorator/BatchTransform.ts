import { Transform, TransformCallback } from 'node:stream';

/** Changes what passes, so many at a time, and in its order. */
export class BatchTransform<T> extends Transform {
  private readonly size: number;
  private readonly change: (items: readonly T[]) => Promise<readonly T[]>;
  private batch: T[] = [];

  static create<TItem>(options: {
    size: number;
    change: (items: readonly TItem[]) => Promise<readonly TItem[]>;
  }): BatchTransform<TItem> {
    return new BatchTransform(options.size, options.change);
  }

  private constructor(size: number, change: BatchTransform<T>['change']) {
    super({ objectMode: true });
    this.size = size;
    this.change = change;
  }

  override _transform(
    item: T,
    _encoding: BufferEncoding,
    done: TransformCallback,
  ): void {
    this.batch.push(item);
    if (this.batch.length < this.size) {
      done();
    } else {
      this.pass(done);
    }
  }

  override _flush(done: TransformCallback): void {
    this.pass(done);
  }

  private pass(done: TransformCallback): void {
    const batch = this.batch;
    this.batch = [];
    this.change(batch).then(changed => {
      changed.forEach(item => this.push(item));
      done();
    }, done);
  }
}
