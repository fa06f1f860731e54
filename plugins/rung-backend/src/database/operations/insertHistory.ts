import { Knex } from 'knex';
import { Change } from '../../history';
import { rowSource } from '../dialect';
import { dayOf, StoredTime } from '../times';

/** A change of one entity's verdict. */
export interface HistoryEntry extends Change {
  entityRef: string;
  at: Date;
  /** Whether other rules were in force before. */
  rulesChanged?: boolean;
}

/**
 * When a change is noticed: now, but never before what is known to have been
 * before it. A clock may have gone back since.
 */
export function notBefore(
  now: Date,
  ...earlier: readonly (StoredTime | null)[]
): Date {
  return new Date(
    Math.max(
      now.getTime(),
      ...earlier
        .flatMap(time => time ?? [])
        .map(time => new Date(time).getTime()),
    ),
  );
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
  rules_changed: 'boolean',
} as const;

/** Adds what has changed to the history. */
export async function insertHistory(
  transaction: Knex.Transaction,
  entries: readonly HistoryEntry[],
): Promise<void> {
  if (entries.length === 0) {
    return;
  }
  const rows = entries.map(
    ({ entityRef, at, rulesChanged, before, after, changes }) => ({
      entity_ref: entityRef,
      at: at.toISOString(),
      day: dayOf(at),
      before_status: before?.status,
      before_rung: before?.rung,
      before_posture: before?.posture,
      after_status: after?.status,
      after_rung: after?.rung,
      after_posture: after?.posture,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      changes: JSON.stringify(changes),
      rules_changed: rulesChanged ?? false,
    }),
  );
  const names = Object.keys(columns)
    .map(name => `"${name}"`)
    .join(', ');
  await transaction.raw(
    `insert into history (${names}) select ${names} from ?`,
    [rowSource(transaction, columns, rows)],
  );
}
