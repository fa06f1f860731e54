import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** The refs of what each entity depends on, each once, by its own ref. */
export function dependsOnAmong(
  entities: readonly Entity[],
): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
  };
  for (const entity of entities) {
    const entityRef = stringifyEntityRef(entity);
    for (const target of refsIn(entity, 'dependsOn')) {
      add(entityRef, target);
    }
    for (const source of refsIn(entity, 'dependencyOf')) {
      add(source, entityRef);
    }
  }
  return targets;
}

/** As the catalog reads them: a kind has to be written, a namespace not. */
function refsIn(entity: Entity, key: 'dependsOn' | 'dependencyOf'): string[] {
  const written = entity.spec?.[key];
  const { namespace: defaultNamespace } = getCompoundEntityRef(entity);
  return [written].flat().flatMap(ref => {
    try {
      return typeof ref === 'string'
        ? [stringifyEntityRef(parseEntityRef(ref, { defaultNamespace }))]
        : [];
    } catch {
      return [];
    }
  });
}
