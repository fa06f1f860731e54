import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** What an entity inherits requirements from. */
export interface Lineage {
  system?: Entity;
  domain?: Entity;
}

function partOf(entity: Entity, kind: string): string | undefined {
  return entity.relations?.find(
    ({ type, targetRef }) =>
      type === RELATION_PART_OF &&
      parseEntityRef(targetRef).kind.toLowerCase() === kind,
  )?.targetRef;
}

/** Finds the system of an entity and the domain of that system. */
export async function readLineage(
  entity: Entity,
  options: { catalog: CatalogService; credentials: BackstageCredentials },
): Promise<Lineage> {
  const { catalog, credentials } = options;
  const read = async (ref: string | undefined) =>
    ref ? catalog.getEntityByRef(ref, { credentials }) : undefined;

  const system = await read(partOf(entity, 'system'));
  const domain = await read(partOf(system ?? entity, 'domain'));
  return { system, domain };
}
