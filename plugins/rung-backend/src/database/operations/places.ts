import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { replaceRows } from './replaceRows';

/** Puts the places where entities run in place of those where they did. */
export async function writePlaces(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await replaceRows(transaction, {
    table: 'assessment_places',
    columns: { cluster: 'text', region: 'text', zone: 'text' },
    scored,
    rowsOf: ({ places = [] }) =>
      places.map(({ cluster, region = '', zone = '' }) => ({
        cluster,
        region,
        zone,
      })),
  });
}
