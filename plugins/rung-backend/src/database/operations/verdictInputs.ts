import { Knex } from 'knex';
import { ScoredRecord, VerdictInput } from '../../scoring';
import { rowSource } from '../dialect';

const columns = {
  entity_ref: 'text',
  stated: 'text',
  known: 'text',
} as const;

/** Puts what verdicts follow from in place of what they did. */
export async function writeVerdictInputs(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await transaction.raw(
    `insert into preview_inputs (entity_ref, stated, known)
     select entity_ref, stated, known from ? where true
     on conflict (entity_ref) do update set
       stated = excluded.stated, known = excluded.known`,
    [
      rowSource(
        transaction,
        columns,
        scored.map(({ summary, input }) => ({
          entity_ref: summary.entityRef,
          ...input,
        })),
      ),
    ],
  );
}

/** A row of what verdicts follow from; without an input where none is kept yet. */
export interface InputRow extends Partial<VerdictInput> {
  entityRef: string;
  uid: string;
}

/** A page of what is in the catalog, by name, after a name. */
export async function readVerdictInputs(
  client: Knex,
  {
    after,
    limit,
    parts,
  }: {
    after: string;
    limit: number;
    parts: readonly (keyof VerdictInput)[];
  },
): Promise<InputRow[]> {
  const rows: Record<string, string | null>[] = await client('assessments as a')
    .leftJoin('preview_inputs as p', 'p.entity_ref', 'a.entity_ref')
    .select('a.entity_ref', 'a.uid', ...parts.map(part => `p.${part}`))
    .where('a.entity_ref', '>', after)
    .whereNull('a.gone_at')
    .orderBy('a.entity_ref')
    .limit(limit);
  return rows.map(({ entity_ref, uid, stated, known }) => ({
    entityRef: entity_ref!,
    uid: uid!,
    stated: stated ?? undefined,
    known: known ?? undefined,
  }));
}
