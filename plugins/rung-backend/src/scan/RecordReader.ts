import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { CatalogRecord } from '../scoring';
import { CatalogReader } from './CatalogReader';
import { Failures, refIfAny } from './Failures';
import type { ScanEngine } from './ScanTools';

export interface RecordReaderOptions {
  reader: CatalogReader;
  engine: ScanEngine;
  policy: AssessmentPolicy;
  failures: Failures;
  signal: AbortSignal;
}

/** Reads records of the catalog. What cannot be read is told and passed over. */
export class RecordReader {
  /** The refs of what is in the catalog, although it cannot be read. */
  readonly unread = new Set<string>();
  private readonly options: RecordReaderOptions;

  static create(options: RecordReaderOptions): RecordReader {
    return new RecordReader(options);
  }

  private constructor(options: RecordReaderOptions) {
    this.options = options;
  }

  pages(kinds: readonly string[]): AsyncGenerator<CatalogRecord[]> {
    const { reader, signal } = this.options;
    return this.read(reader.pages(kinds, signal));
  }

  byRefs(entityRefs: readonly string[]): AsyncGenerator<CatalogRecord[]> {
    const { reader, signal } = this.options;
    return this.read(reader.byRefs(entityRefs, signal));
  }

  private async *read(
    pages: AsyncGenerator<Entity[]>,
  ): AsyncGenerator<CatalogRecord[]> {
    for await (const page of pages) {
      yield page.flatMap(entity => this.recordOf(entity) ?? []);
    }
  }

  private recordOf(entity: Entity): CatalogRecord | undefined {
    const { engine, policy, failures } = this.options;
    try {
      return engine.recordOf(entity, policy);
    } catch (error) {
      const entityRef = refIfAny(entity);
      failures.note('read', entityRef, error);
      if (entityRef !== undefined) {
        this.unread.add(entityRef);
      }
      return undefined;
    }
  }
}
