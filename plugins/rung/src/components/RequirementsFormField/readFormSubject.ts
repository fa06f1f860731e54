import {
  CompoundEntityRef,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogApi } from '@backstage/plugin-catalog-react';
import { parentsInRelations } from '@rung/backstage-plugin-rung-common';
import {
  RequestOptions,
  RungApi,
} from '@rung/backstage-plugin-rung-common/client';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';

/** What is known of an entity before anything is stated in the form. */
export interface FormSubject {
  entity?: Entity;
  /** The assessment of the entity as it is. */
  assessment?: LiveAssessment;
  /** The assessments of the systems and domains that it is part of. */
  parents: readonly LiveAssessment[];
}

/** Of an entity that is not there yet, and belongs to nothing. */
export const nothingKnown: FormSubject = { parents: [] };

interface Apis {
  catalogApi: CatalogApi;
  rungApi: RungApi;
}

/** A ref as somebody may have typed it. */
export function entityNamed(
  written: string,
  defaultKind: string,
): CompoundEntityRef {
  return parseEntityRef(written, {
    defaultKind,
    defaultNamespace: 'default',
  });
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
): Promise<FormSubject> {
  const name = entityNamed(entityRef, 'component');
  const [entity, assessment] = await Promise.all([
    catalogApi.getEntityByRef(name),
    rungApi.getAssessment(name, options),
  ]);
  if (!entity) {
    throw new NotFoundError(`The catalog has no entity ${entityRef}`);
  }
  const parents = await Promise.all(
    parentsInRelations(entity).map(parentRef =>
      rungApi
        .getAssessment(parseEntityRef(parentRef), options)
        // What counts of it now is in the entity's own assessment all the same.
        .catch(() => undefined),
    ),
  );
  return {
    entity,
    assessment,
    parents: parents.filter(parent => parent !== undefined),
  };
}

/** Reads what a system hands down to an entity that is not there yet. */
export async function readSystem(
  systemRef: string,
  { rungApi }: Pick<Apis, 'rungApi'>,
  options: RequestOptions,
): Promise<FormSubject> {
  const name = entityNamed(systemRef, 'system');
  return { parents: [await rungApi.getAssessment(name, options)] };
}
