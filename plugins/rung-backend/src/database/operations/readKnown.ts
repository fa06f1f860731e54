import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { KnownRecord } from '../types';

const PAGE_SIZE = 10_000;

interface KnownRow {
  entity_ref: string;
  input_hash: string;
  resilience: ResilienceRung | null;
  availability: number | null;
  teams: number | null;
  gone: boolean | number;
  missed: boolean | number;
}

/** What every entity was scored from, in pages, so that no answer is large. */
export async function readKnown(
  client: Knex,
): Promise<Map<string, KnownRecord>> {
  const known = new Map<string, KnownRecord>();
  for (let after = ''; ; ) {
    const rows: KnownRow[] = await client('assessments as a')
      .leftJoin('missed as m', 'm.entity_ref', 'a.entity_ref')
      .select(
        'a.entity_ref',
        'input_hash',
        'resilience',
        'availability',
        'teams',
        client.raw('gone_at is not null as gone'),
        client.raw('m.entity_ref is not null as missed'),
      )
      .where('a.entity_ref', '>', after)
      .orderBy('a.entity_ref')
      .limit(PAGE_SIZE);
    for (const row of rows) {
      known.set(row.entity_ref, {
        input: row.input_hash,
        dependency: {
          entityRef: row.entity_ref,
          resilience: row.resilience ?? undefined,
          availability: row.availability ?? undefined,
          teams: row.teams ?? undefined,
        },
        gone: Boolean(row.gone),
        missed: Boolean(row.missed),
      });
    }
    if (rows.length < PAGE_SIZE) {
      return known;
    }
    after = rows[rows.length - 1].entity_ref;
  }
}
