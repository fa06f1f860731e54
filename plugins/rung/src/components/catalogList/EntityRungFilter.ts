import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** The names of some entities that share their kind and namespace. */
interface Siblings {
  kind: string;
  namespace: string;
  names: string[];
}

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

  /** One list of names for each kind and namespace: the catalog joins long lists. */
  getCatalogQuery() {
    return {
      $any: siblingsOf(this.entityRefs).map(({ kind, namespace, names }) => ({
        kind,
        'metadata.namespace': namespace,
        'metadata.name': { $in: names },
      })),
    };
  }

  /** What Backstage before 1.57 asks for, which knows names only. */
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

function siblingsOf(entityRefs: ReadonlySet<string>): Siblings[] {
  const found = new Map<string, Siblings>();
  for (const ref of entityRefs) {
    const { kind, namespace, name } = parseEntityRef(ref);
    const key = `${kind}:${namespace}`;
    const siblings = found.get(key) ?? { kind, namespace, names: [] };
    siblings.names.push(name);
    found.set(key, siblings);
  }
  return [...found.values()];
}
