import {
  Entity,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { mostFilterValues } from '@rung/backstage-plugin-rung-common/wire';
import { CatalogApi } from '@backstage/plugin-catalog-react';

const MOST_LEVELS = 5;

/** A group and the groups below it. */
export interface GroupsBelow {
  entityRefs: string[];
  /** Whether there are more than these. */
  truncated: boolean;
}

/** Goes down from a group level by level, a request for each. */
export async function groupsBelow(
  group: Entity,
  catalogApi: Pick<CatalogApi, 'getEntitiesByRefs'>,
): Promise<GroupsBelow> {
  const found = new Set([stringifyEntityRef(group)]);
  let level: Entity[] = [group];

  for (let depth = 0; depth < MOST_LEVELS; depth++) {
    const next = childrenOf(level).filter(entityRef => !found.has(entityRef));
    const taken = next.slice(0, mostFilterValues - found.size);
    taken.forEach(entityRef => found.add(entityRef));
    if (taken.length < next.length) {
      return { entityRefs: [...found], truncated: true };
    }
    if (taken.length === 0) {
      return { entityRefs: [...found], truncated: false };
    }
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs: taken,
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
    });
    level = items.filter(item => item !== undefined);
  }
  const deeper = childrenOf(level).some(entityRef => !found.has(entityRef));
  return { entityRefs: [...found], truncated: deeper };
}

function childrenOf(groups: Entity[]): string[] {
  const children = groups.flatMap(({ relations = [] }) =>
    relations
      .filter(({ type }) => type === RELATION_PARENT_OF)
      .map(({ targetRef }) => targetRef),
  );
  return [...new Set(children)];
}
