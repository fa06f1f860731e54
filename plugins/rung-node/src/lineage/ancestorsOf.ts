import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { followLineage } from '@rung/backstage-plugin-rung-common';

/**
 * Finds what an entity inherits requirements from: the systems and domains that
 * it belongs to, nearest first, as far as they are there.
 *
 * @param entity - a component, or anything else that is part of a system or
 * domain
 * @param options - `parentsOf` says what an entity is part of, from its spec or
 * from its relations; `find` gets entities by their full references, in the
 * order asked for, `undefined` where there is none. It is asked once for each
 * level, and whatever it throws is thrown
 * @public
 */
export async function ancestorsOf(
  entity: Entity,
  options: {
    parentsOf: (entity: Entity) => string[];
    find: (entityRefs: string[]) => Promise<readonly (Entity | undefined)[]>;
  },
): Promise<Entity[]> {
  const { parentsOf, find } = options;
  const entityRef = stringifyEntityRef(entity);
  const found = new Map([[entityRef, entity]]);
  const lineage = await followLineage(entityRef, {
    parentsOf: ref => {
      const known = found.get(ref);
      return known && parentsOf(known);
    },
    look: async entityRefs => {
      const entities = await find(entityRefs);
      entities.forEach(
        (ancestor, index) => ancestor && found.set(entityRefs[index], ancestor),
      );
    },
  });
  return lineage.flatMap(ref => found.get(ref) ?? []);
}
