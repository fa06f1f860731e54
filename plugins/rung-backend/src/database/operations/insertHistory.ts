import { Knex } from 'knex';
import { Change } from '../../history';
import { rowSource } from '../dialect';
import { dayOf } from '../../days';
import { StoredTime } from '../times';

/** A change of one entity's verdict. */
export interface HistoryEntry extends Change {
  entityRef: string;
  /** Of the entity that has the ref at that time: another may have it later. */
  uid: string;
  owners: readonly string[];
  at: Date;
  /** Whether other rules were in force before. */
  rulesChanged?: boolean;
}

/** Whose change it is. */
export function subjectOf(
  uid: string,
  { entityRef, owners }: { entityRef: string; owners: readonly string[] },
): Pick<HistoryEntry, 'entityRef' | 'uid' | 'owners'> {
  return { entityRef, uid, owners };
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
  uid: 'text',
  owners: 'text',
  at: 'timestamptz',
  day: 'integer',
  before_status: 'text',
  before_rung: 'integer',
  before_fit: 'text',
  after_status: 'text',
  after_rung: 'integer',
  after_fit: 'text',
  before: 'text',
  after: 'text',
  changes: 'text',
  facts: 'text',
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
  const rows = entries.map(entry => ({
    entity_ref: entry.entityRef,
    uid: entry.uid,
    owners: JSON.stringify(entry.owners),
    at: entry.at.toISOString(),
    day: dayOf(entry.at),
    before_status: entry.before?.status,
    before_rung: entry.before?.rung,
    before_fit: entry.before?.fit,
    after_status: entry.after?.status,
    after_rung: entry.after?.rung,
    after_fit: entry.after?.fit,
    before: entry.before && JSON.stringify(entry.before),
    after: entry.after && JSON.stringify(entry.after),
    changes: JSON.stringify(entry.changes),
    facts: entry.facts && JSON.stringify(entry.facts),
    rules_changed: entry.rulesChanged ?? false,
  }));
  const names = Object.keys(columns)
    .map(name => `"${name}"`)
    .join(', ');
  await transaction.raw(
    `insert into history (${names}) select ${names} from ?`,
    [rowSource(transaction, columns, rows)],
  );
}
