import { Knex } from 'knex';
import { fingerprint } from '../../scoring';
import { rowSource } from '../dialect';
import { Claim, Draft } from '../NotificationStore';

/** To say the very same again within so many days is to nag. */
const SAME_FOR = 7 * 24 * 60 * 60 * 1000;

interface OutboxRow {
  id: number;
  recipient: string;
  /** JSON. */
  payload: string;
  attempts: number;
}

/** Keeps messages to be sent, but those that were kept before. */
export async function addDrafts(
  transaction: Knex.Transaction,
  drafts: readonly Draft[],
  now: Date,
): Promise<void> {
  if (drafts.length === 0) {
    return;
  }
  const at = now.toISOString();
  const rows = drafts.map(({ recipient, key, payload }) => ({
    recipient,
    key,
    scope: payload.scope,
    fingerprint: fingerprint(JSON.stringify(payload)),
    payload: JSON.stringify(payload),
    created_at: at,
  }));
  await transaction.raw(
    `insert into notifications
       (recipient, key, scope, fingerprint, payload, created_at, due_at)
     select recipient, key, scope, fingerprint, payload, created_at, created_at
     from ? where not exists (
       select 1 from notifications n
       where n.recipient = source.recipient and n.scope = source.scope
         and n.fingerprint = source.fingerprint and n.created_at > ?
     )
     on conflict (recipient, key) do nothing`,
    [
      rowSource(
        transaction,
        {
          recipient: 'text',
          key: 'text',
          scope: 'text',
          fingerprint: 'text',
          payload: 'text',
          created_at: 'timestamptz',
        },
        rows,
      ),
      new Date(now.getTime() - SAME_FOR).toISOString(),
    ],
  );
}

/** How many of these messages are kept, sent ones included. */
export async function countKept(
  transaction: Knex.Transaction,
  drafts: readonly Draft[],
): Promise<number> {
  const [{ total }] = await transaction('notifications')
    .whereRaw('(recipient, key) in (select recipient, key from ?)', [
      rowSource(
        transaction,
        { recipient: 'text', key: 'text' },
        drafts.map(({ recipient, key }) => ({ recipient, key })),
      ),
    ])
    .count('* as total');
  return Number(total);
}

/**
 * Takes the message that is due next. It is due again at a later time, for whoever
 * takes it then, should it not have been sent.
 */
export async function claimNext(
  client: Knex,
  { now, milliseconds }: { now: Date; milliseconds: number },
): Promise<Claim | undefined> {
  for (;;) {
    const row: OutboxRow | undefined = await client('notifications')
      .whereNull('sent_at')
      .where('due_at', '<=', now.toISOString())
      .orderBy(['due_at', 'id'])
      .first('id', 'recipient', 'payload', 'attempts');
    if (!row) {
      return undefined;
    }
    const attempts = row.attempts + 1;
    const taken = await client('notifications')
      // Another replica may have taken it since.
      .where({ id: row.id, attempts: row.attempts })
      .whereNull('sent_at')
      .update({ attempts, due_at: later(now, milliseconds) });
    if (taken > 0) {
      const { id, recipient } = row;
      return { id, recipient, attempts, payload: JSON.parse(row.payload) };
    }
  }
}

export async function noteSent(
  client: Knex,
  { id }: Claim,
  now: Date,
): Promise<void> {
  await client('notifications')
    .where({ id })
    .update({ sent_at: now.toISOString() });
}

export async function postpone(
  client: Knex,
  { id }: Claim,
  { now, milliseconds }: { now: Date; milliseconds: number },
): Promise<void> {
  await client('notifications')
    .where({ id })
    .update({ due_at: later(now, milliseconds) });
}

export async function forgetMessages(
  client: Knex,
  { sent, unsent, now }: { sent: number; unsent: number; now: Date },
): Promise<number> {
  await client('notifications')
    .where('sent_at', '<', later(now, -sent))
    .delete();
  return client('notifications')
    .whereNull('sent_at')
    .where('created_at', '<', later(now, -unsent))
    .delete();
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
