import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { isCampaign } from '@rung/backstage-plugin-rung-common/campaigns';
import { ScanWriter } from '../database';
import { CatalogRecord, withEvidence } from '../scoring';
import { CatalogObserver } from './CatalogObserver';
import { CatalogReader } from './CatalogReader';
import { Failures, refIfAny } from './Failures';
import type { ScanEngine } from './ScanTools';
import { takeTurns } from './turns';

/** A third of a millisecond is spent on each that runs in clusters. */
const OBSERVED_AT_ONCE = 100;

export interface RecordReaderOptions {
  reader: CatalogReader;
  engine: ScanEngine;
  policy: AssessmentPolicy;
  failures: Failures;
  signal: AbortSignal;
  /** What was reported of exercises. */
  evidence: Pick<ScanWriter, 'hasEvidence' | 'latestEvidence'>;
}

/** Reads records of the catalog. What cannot be read is told and passed over. */
export class RecordReader {
  /** The refs of what is in the catalog, although it cannot be read. */
  readonly unread = new Set<string>();
  private readonly options: RecordReaderOptions;
  private observer: CatalogObserver | undefined;

  static create(options: RecordReaderOptions): RecordReader {
    return new RecordReader(options);
  }

  private constructor(options: RecordReaderOptions) {
    this.options = options;
  }

  /** From now on records carry what is seen of them; nothing without an observer. */
  observeWith(observer: CatalogObserver | undefined): void {
    this.observer = observer;
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
    // Where nobody reports any it costs one question.
    const hasEvidence = await this.options.evidence.hasEvidence();
    for await (const page of pages) {
      // One who does not look at clusters reads a whole page at once.
      const size = this.observer ? OBSERVED_AT_ONCE : page.length;
      for (let start = 0; start < page.length; start += size) {
        if (start > 0) {
          await takeTurns(this.options.signal);
        }
        const records = page
          .slice(start, start + size)
          .flatMap(entity => this.recordOf(entity) ?? []);
        yield hasEvidence ? await this.withEvidence(records) : records;
      }
    }
  }

  private async withEvidence(
    records: readonly CatalogRecord[],
  ): Promise<CatalogRecord[]> {
    const latest = await this.options.evidence.latestEvidence(
      records.map(({ attributes }) => attributes.entityRef),
    );
    const byRef = Map.groupBy(latest, ({ entityRef }) => entityRef);
    return records.map(record =>
      withEvidence(record, byRef.get(record.attributes.entityRef) ?? []),
    );
  }

  private recordOf(entity: Entity): CatalogRecord | undefined {
    const { engine, policy, failures } = this.options;
    try {
      if (isCampaign(entity)) {
        return undefined;
      }
      const record = engine.recordOf(entity, policy);
      return this.observer ? this.observer.observe(record, entity) : record;
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
