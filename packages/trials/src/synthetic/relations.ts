import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
  type EntityRelation,
} from '@backstage/catalog-model';

/** What the catalog's own processor makes of a field: the relation and its way back. */
const meanings: Record<string, { kind: string; there: string; back: string }> =
  {
    owner: { kind: 'Group', there: 'ownedBy', back: 'ownerOf' },
    system: { kind: 'System', there: 'partOf', back: 'hasPart' },
    domain: { kind: 'Domain', there: 'partOf', back: 'hasPart' },
    dependsOn: { kind: 'Component', there: 'dependsOn', back: 'dependencyOf' },
    providesApis: { kind: 'API', there: 'providesApi', back: 'apiProvidedBy' },
  };

/** Gives entities the relations that follow from their specs, in both directions. */
export function addRelations(entities: readonly Entity[]) {
  const relations = new Map<string, EntityRelation[]>(
    entities.map(entity => [stringifyEntityRef(entity), []]),
  );
  for (const [sourceRef, own] of relationsStated(entities)) {
    for (const { type, back, targetRef } of own) {
      relations.get(sourceRef)?.push({ type, targetRef });
      relations.get(targetRef)?.push({ type: back, targetRef: sourceRef });
    }
  }
  return entities.map(entity => ({
    ...entity,
    relations: relations.get(stringifyEntityRef(entity)) ?? [],
  }));
}

/**
 * Gives entities those of their relations that their own specs state, one after the
 * other, so that no catalog is too large for it. What points at them is left out: a
 * scan does not read it.
 */
export function* withOwnRelations(entities: Iterable<Entity>) {
  for (const entity of entities) {
    const relations: EntityRelation[] = ownRelations(entity).map(
      ({ type, targetRef }) => ({ type, targetRef }),
    );
    yield { ...entity, relations };
  }
}

function* relationsStated(entities: readonly Entity[]) {
  for (const entity of entities) {
    yield [stringifyEntityRef(entity), ownRelations(entity)] as const;
  }
}

function ownRelations(entity: Entity) {
  return Object.entries(meanings).flatMap(([field, meaning]) =>
    targets(entity.spec?.[field]).map(target => ({
      type: meaning.there,
      back: meaning.back,
      targetRef: stringifyEntityRef(
        parseEntityRef(target, { defaultKind: meaning.kind }),
      ),
    })),
  );
}

function targets(value: unknown): string[] {
  return [value].flat().filter(item => typeof item === 'string');
}
