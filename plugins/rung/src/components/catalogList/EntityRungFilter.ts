import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** Keeps the entities that the report found on certain rungs. */
export class EntityRungFilter implements EntityFilter {
  readonly values: string[];
  private readonly entityRefs: ReadonlySet<string>;

  /**
   * @param values - the rungs, for the address of the page
   * @param entityRefs - the entities on them
   */
  static create(
    values: string[],
    entityRefs: readonly string[],
  ): EntityRungFilter {
    return new EntityRungFilter(values, entityRefs);
  }

  private constructor(values: string[], entityRefs: readonly string[]) {
    this.values = values;
    this.entityRefs = new Set(entityRefs);
  }

  /** By name, because the catalog cannot be asked for several refs. */
  getCatalogFilters(): Record<string, string[]> {
    const names = [...this.entityRefs].map(ref => parseEntityRef(ref).name);
    return { 'metadata.name': names.length > 0 ? names : [''] };
  }

  /** Names are not unique over kinds and namespaces. */
  filterEntity(entity: Entity): boolean {
    return this.entityRefs.has(stringifyEntityRef(entity));
  }

  toQueryValue(): string[] {
    return this.values;
  }
}
