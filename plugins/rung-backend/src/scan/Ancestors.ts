import { lineageOf } from '@rung/backstage-plugin-rung-common';
import { Ancestor, ancestorOf, CatalogRecord } from '../scoring';

/** The systems and domains that entities inherit from. */
export class Ancestors {
  private readonly ancestors = new Map<string, Ancestor>();

  static create(): Ancestors {
    return new Ancestors();
  }

  private constructor() {}

  /** Adds a system or domain; of several with one ref the last counts. */
  add(record: CatalogRecord): void {
    this.ancestors.set(record.attributes.entityRef, ancestorOf(record));
  }

  *records(): Iterable<CatalogRecord> {
    for (const { record } of this.ancestors.values()) {
      yield record;
    }
  }

  /** All that an entity inherits from, as far as it was added, nearest first. */
  lineageOf({ attributes, partOf }: CatalogRecord): Ancestor[] {
    const { entityRef } = attributes;
    const lineage = lineageOf(entityRef, ref =>
      ref === entityRef ? partOf : this.ancestors.get(ref)?.record.partOf,
    );
    return lineage.flatMap(ref => this.ancestors.get(ref) ?? []);
  }
}
