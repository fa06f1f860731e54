import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogApi } from '@backstage/plugin-catalog-react';
import {
  LiveAssessment,
  RequestOptions,
  RungApi,
} from '@rung/backstage-plugin-rung-common';

/** What is known of an entity before anything is stated in the form. */
export interface Standing {
  entity?: Entity;
  /** The assessment of the entity as it stands. */
  assessment?: LiveAssessment;
  /** The assessment of what the entity inherits from. */
  parent?: LiveAssessment;
}

interface Apis {
  catalogApi: CatalogApi;
  rungApi: RungApi;
}

/** A ref as somebody may have typed it. */
export function entityNamed(
  written: string,
  defaultKind: string,
  defaultNamespace = 'default',
): CompoundEntityRef {
  return parseEntityRef(written, { defaultKind, defaultNamespace });
}

/** What the catalog says an entity is part of, the nearest first. */
function parentOf(entity: Entity): CompoundEntityRef | undefined {
  const { namespace } = getCompoundEntityRef(entity);
  for (const kind of ['system', 'domain']) {
    const written = entity.spec?.[kind];
    if (typeof written === 'string') {
      try {
        return entityNamed(written, kind, namespace);
      } catch {
        // Not the name of an entity: there is nothing to inherit from.
      }
    }
  }
  return undefined;
}

/**
 * Reads what an entity states and what is handed down to it.
 *
 * @throws NotFoundError where the catalog has no such entity, and whatever the
 * APIs throw
 */
export async function readEntity(
  entityRef: string,
  { catalogApi, rungApi }: Apis,
  options: RequestOptions,
): Promise<Standing> {
  const name = entityNamed(entityRef, 'component');
  const [entity, assessment] = await Promise.all([
    catalogApi.getEntityByRef(name),
    rungApi.getAssessment(name, options),
  ]);
  if (!entity) {
    throw new NotFoundError(`The catalog has no entity ${entityRef}`);
  }
  const parentRef = parentOf(entity);
  // What counts of it now is in the entity's own assessment all the same.
  const parent =
    parentRef &&
    (await rungApi.getAssessment(parentRef, options).catch(() => undefined));
  return { entity, assessment, parent };
}

/** Reads what a system hands down to an entity that is not there yet. */
export async function readSystem(
  systemRef: string,
  { rungApi }: Pick<Apis, 'rungApi'>,
  options: RequestOptions,
): Promise<Standing> {
  const name = entityNamed(systemRef, 'system');
  return { parent: await rungApi.getAssessment(name, options) };
}
