import type { Client } from 'pg';

/** So far on among the components that it is read again soon after. */
const furtherOn = 700;

/**
 * Removes the component that a scan reads first and registers it again, so that
 * it has another uid, which the scan comes to later.
 */
export async function registerAgain(client: Client) {
  const { rows } = await client.query<{ id: string; ref: string }>(
    `select entity_id as id, entity_ref as ref from final_entities
       where entity_ref like 'component:%' order by entity_id limit $1`,
    [furtherOn],
  );
  const { id, ref } = rows[0];
  // Right behind the other one, and nobody else's.
  const uid = `${rows[furtherOn - 1].id}0`;
  await client.query('begin');
  await client.query('set local session_replication_role to replica');
  await client.query(
    `update final_entities set entity_id = $2::text, final_entity = jsonb_set(
         final_entity::jsonb, '{metadata,uid}', to_jsonb($2::text)
       )::text where entity_id = $1`,
    [id, uid],
  );
  for (const table of ['refresh_state', 'search']) {
    await client.query(
      `update ${table} set entity_id = $2::text where entity_id = $1`,
      [id, uid],
    );
  }
  await client.query('commit');
  return { entityRef: ref, uid };
}
