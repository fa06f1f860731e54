import { Knex } from 'knex';
import { joinAmong, valuesOf } from '../dialect';
import { EntitySet } from '../EntitySet';

/** The stored entities among those with these uids. */
export async function entitySetOf(
  client: Knex,
  uids: readonly string[],
): Promise<EntitySet> {
  const [{ numbers }]: { numbers: string }[] = await client('assessments as a')
    .joinRaw('?', [joinAmong(client, 'a.uid', uids)])
    .whereNotNull('a.number')
    .select(client.raw('? as numbers', [valuesOf(client, 'a.number')]));
  return EntitySet.of(JSON.parse(numbers));
}
