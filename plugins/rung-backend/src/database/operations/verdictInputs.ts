import { Knex } from 'knex';
import { ScoredRecord, VerdictInput } from '../../scoring';
import { rowSource } from '../dialect';
import { pageBeside } from './pageBeside';

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

interface EntityRow {
  entity_ref: string;
  number: number | null;
}

/** Of those parts that are asked for. */
interface StoredInput {
  entity_ref: string;
  stated?: string | null;
  known?: string | null;
}

/** A row of what verdicts follow from; without an input where none is kept yet. */
export interface InputRow extends Partial<VerdictInput> {
  entityRef: string;
  /** What it is stored under; left out where that is not known. */
  number?: number;
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
  const page = await pageBeside<EntityRow, StoredInput>(client, {
    after,
    limit,
    columns: ['entity_ref', 'number'],
    table: 'preview_inputs',
    besideColumns: ['entity_ref', ...parts],
  });
  return page.map(({ entity, beside }) => ({
    entityRef: entity.entity_ref,
    number: entity.number ?? undefined,
    stated: beside?.stated ?? undefined,
    known: beside?.known ?? undefined,
  }));
}
