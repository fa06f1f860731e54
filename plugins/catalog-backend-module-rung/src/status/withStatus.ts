import { Entity } from '@backstage/catalog-model';
import { AlphaEntity, EntityStatusItem } from '@backstage/catalog-model/alpha';
import { Complaint } from '@rung/backstage-plugin-rung-node';
import { describeComplaints } from '../complaints';

/** The type of every status item that comes from here. */
export const ANNOTATIONS_STATUS_TYPE = 'rung.dev/annotations';

/**
 * The entity with a status item for each complaint. It stays in the catalog, and
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
  complaints: readonly Complaint[],
): Entity {
  if (complaints.length === 0) {
    return entity;
  }
  const { status } = entity as AlphaEntity;
  const reported: AlphaEntity = {
    ...entity,
    status: {
      ...status,
      items: [...(status?.items ?? []), ...itemsFor(complaints)],
    },
  };
  return reported;
}

function itemsFor(complaints: readonly Complaint[]): EntityStatusItem[] {
  return describeComplaints(complaints).map(message => ({
    type: ANNOTATIONS_STATUS_TYPE,
    level: 'warning',
    message,
  }));
}
