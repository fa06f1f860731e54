import { Knex } from 'knex';
import { among, isPostgres } from '../dialect';
import { Visibility } from '../types';

/**
 * The headroom to the nearest climb by the numbers that a reader may see. One
 * by other numbers would tell how large those are.
 */
export function visibleHeadroom(
  client: Knex,
  visibility: Visibility,
): Knex.Raw {
  if (visibility.type === 'all') {
    return client.raw('a.headroom');
  }
  const seen = client.raw('(? is null or ?)', [
    client.raw('h.source'),
    among(client, 'h.source', visibility.sources),
  ]);
  return isPostgres(client)
    ? client.raw(
        `(select min(h.headroom) from (
           select value ->> 0 as source, (value ->> 1)::double precision as headroom
           from json_array_elements(a.headrooms::json)
         ) as h where ?)`,
        [seen],
      )
    : client.raw(
        `(select min(h.headroom) from (
           select value ->> 0 as source, value ->> 1 as headroom
           from json_each(a.headrooms)
         ) as h where ?)`,
        [seen],
      );
}
