import { Knex } from 'knex';
import { Change } from '../../history';
import { rowSource } from '../dialect';
import { dayOf } from '../times';

/** A change of one entity's verdict. */
export interface HistoryEntry extends Change {
  entityRef: string;
}

const columns = {
  entity_ref: 'text',
  at: 'timestamptz',
  day: 'integer',
  before_status: 'text',
  before_rung: 'integer',
  before_posture: 'text',
  after_status: 'text',
  after_rung: 'integer',
  after_posture: 'text',
  before: 'text',
  after: 'text',
  changes: 'text',
} as const;

/** Adds what has changed to the history. */
export async function insertHistory(
  transaction: Knex.Transaction,
  entries: readonly HistoryEntry[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) {
    return;
  }
  const rows = entries.map(({ entityRef, before, after, changes }) => ({
    entity_ref: entityRef,
    at: now.toISOString(),
    day: dayOf(now),
    before_status: before?.status,
    before_rung: before?.rung,
    before_posture: before?.posture,
    after_status: after?.status,
    after_rung: after?.rung,
    after_posture: after?.posture,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    changes: JSON.stringify(changes),
  }));
  const names = Object.keys(columns)
    .map(name => `"${name}"`)
    .join(', ');
  await transaction.raw(
    `insert into history (${names}) select ${names} from ?`,
    [rowSource(transaction, columns, rows)],
  );
}
