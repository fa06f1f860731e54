import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';

/** Puts the places where entities run in place of those where they did. */
export async function writePlaces(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await transaction('assessment_places')
    .whereRaw(
      among(
        transaction,
        'entity_ref',
        scored.map(({ summary }) => summary.entityRef),
      ),
    )
    .delete();
  const rows = scored.flatMap(({ summary, places = [] }) =>
    places.map(({ cluster, region = '', zone = '' }) => ({
      entity_ref: summary.entityRef,
      cluster,
      region,
      zone,
    })),
  );
  if (rows.length > 0) {
    await transaction.raw(
      'insert into assessment_places (entity_ref, cluster, region, zone) select entity_ref, cluster, region, zone from ?',
      [
        rowSource(
          transaction,
          { entity_ref: 'text', cluster: 'text', region: 'text', zone: 'text' },
          rows,
        ),
      ],
    );
  }
}
