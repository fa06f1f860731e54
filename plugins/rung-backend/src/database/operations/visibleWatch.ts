import { Knex } from 'knex';
import { dayOf } from '../../days';
import { among, isPostgres } from '../dialect';
import { Visibility } from '../types';

/** For how many days a move towards a threshold is news. */
const LATELY = 30;

/** More than one entity has of what is counted. */
const MORE_THAN_ANY = 100;

/** How much there is to watch, by what has moved, what is close, and guesses. */
function weigh(day: string, near: string, guesses: string): string {
  const since = dayOf(new Date()) - LATELY;
  return `(case when ${day} > ${since} then ${day} - ${since} else 0 end * ${
    MORE_THAN_ANY ** 2
  } + ${near} * ${MORE_THAN_ANY} + ${guesses})`;
}

/**
 * How much there is to watch of an entity by the numbers that a reader may see: all
 * of it, or the guesses alone.
 */
export function visibleWatch(
  client: Knex,
  visibility: Visibility,
  what: 'nearing' | 'guesses',
): Knex.Raw {
  if (visibility.type === 'all') {
    return client.raw(
      what === 'nearing'
        ? weigh('a.nearing_day', 'a.near', 'a.forcing_guesses')
        : 'a.forcing_guesses',
    );
  }
  const guesses = 'coalesce(sum(w.guesses), 0)';
  const value =
    what === 'nearing'
      ? weigh('coalesce(max(w.day), 0)', 'coalesce(sum(w.near), 0)', guesses)
      : guesses;
  const part = (index: number) =>
    isPostgres(client) ? `(value ->> ${index})::integer` : `value ->> ${index}`;
  const elements = isPostgres(client)
    ? 'json_array_elements(a.watches::json)'
    : 'json_each(a.watches)';
  return client.raw(
    `(select ${value} from (
       select value ->> 0 as source, ${part(1)} as near, ${part(2)} as day,
         ${part(3)} as guesses
       from ${elements}
     ) as w where w.source is null or ?)`,
    [among(client, 'w.source', visibility.sources)],
  );
}
