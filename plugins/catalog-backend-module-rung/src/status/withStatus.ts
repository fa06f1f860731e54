import { Entity } from '@backstage/catalog-model';
import { AlphaEntity, EntityStatusItem } from '@backstage/catalog-model/alpha';
import { Problem } from '@rung/backstage-plugin-rung-common';
import { describeProblems } from '../problems';

/** The type of every status item that comes from here. */
export const ANNOTATIONS_STATUS_TYPE = 'rung.dev/annotations';

/**
 * The entity with a status item for each problem. It stays in the catalog, and
 * counts as processed: errors that are emitted would keep out what is new.
 *
 * @remarks
 *
 * The type is Rung's own and the level a warning, because
 * `backstage.io/catalog-processing` with level `error` says that the entity
 * shown is an older one, which it is not.
 */
export function withStatus(
  entity: Entity,
  problems: readonly Problem[],
): Entity {
  if (problems.length === 0) {
    return entity;
  }
  const { status } = entity as AlphaEntity;
  const reported: AlphaEntity = {
    ...entity,
    status: {
      ...status,
      items: [...(status?.items ?? []), ...itemsFor(problems)],
    },
  };
  return reported;
}

function itemsFor(problems: readonly Problem[]): EntityStatusItem[] {
  return describeProblems(problems).map(message => ({
    type: ANNOTATIONS_STATUS_TYPE,
    level: 'warning',
    message,
  }));
}
