import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * What an entity inherits requirements from, as far as it is there.
 *
 * @public
 */
export interface Lineage {
  system?: Entity;
  domain?: Entity;
}

/**
 * Finds what an entity inherits requirements from: its system, and its own
 * domain or that of its system. A domain inherits from the one that it is a
 * subdomain of. A reference that cannot be read is none.
 *
 * @param entity - a component, or anything else with `spec.system`,
 * `spec.domain` or `spec.subdomainOf`
 * @param find - gets an entity by its full reference, `undefined` where there
 * is none
 * @public
 */
export async function lineageOf(
  entity: Entity,
  find: (entityRef: string) => Promise<Entity | undefined> | Entity | undefined,
): Promise<Lineage> {
  const systemRef = refIn(entity, 'system');
  const system = systemRef === undefined ? undefined : await find(systemRef);
  const domainRef =
    refIn(entity, 'domain', 'subdomainOf') ??
    refIn(entity, 'domain') ??
    (system && refIn(system, 'domain'));
  const domain = domainRef === undefined ? undefined : await find(domainRef);
  return { system, domain };
}

function refIn(
  entity: Entity,
  kind: 'system' | 'domain',
  key: string = kind,
): string | undefined {
  const written = entity.spec?.[key];
  if (typeof written !== 'string') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind: kind,
        defaultNamespace: getCompoundEntityRef(entity).namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
