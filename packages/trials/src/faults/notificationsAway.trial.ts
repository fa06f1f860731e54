import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan, runScan } from '../platform/scans.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';
import {
  recipientsOf,
  timesTaken,
  type Asked,
} from './setting/NotificationsReceiver.ts';
import type { RungTables } from './setting/RungTables.ts';
import type { Setting } from './setting/Setting.ts';

const task = 'rung-notifications';
const moving = 200;

const settings = {
  rung: {
    notifications: {
      enabled: true,
      manyAtOnce: 10_000,
      kinds: {
        verdicts: true,
        underBuilt: false,
        acceptances: false,
        exercises: false,
        digest: false,
      },
    },
  },
};

faultTrial(
  'a notifications plugin that is away, and a replica killed as it sends',
  'notified_',
  async setting => {
    const { catalog, rung } = setting;
    const book: Asked[] = [];
    const replicas = [
      await startTelling(setting, 'a', book),
      await startTelling(setting, 'b', book),
    ];
    await firstScan(replicas[0].client);
    await waitFor('there is a first look', 120, async () =>
      onceTrue(await wasLooked(rung)),
    );

    const moved = await rung.belowRung(5, moving);
    await catalog.changeRequirement(moved, 'region');
    await runScan(replicas[0].client);
    const owners = await ownersOf(rung, moved);
    assert.ok(owners.length > 5, 'there are many to tell');
    await passDay(rung);
    say('  the notifications plugin is away');
    await waitFor('it was tried in vain', 60, async () =>
      onceTrue((await messages(rung)).some(({ attempts }) => attempts > 0)),
    );
    assert.equal((await messages(rung)).length, owners.length);
    assert.deepEqual(book, [], 'nobody was told');

    say('  it takes a message, and the replica dies before it knows');
    replicas.forEach(({ receiver }) => receiver.obey('take in silence'));
    await passTime(rung);
    const dying = await waitFor('a message is taken', 60, () =>
      replicas.find(({ receiver }) => receiver.isAwaited),
    );
    await dying.backend.kill();
    replicas.forEach(({ receiver }) => receiver.obey('take'));
    const again = await startTelling(setting, 'c', book);
    again.receiver.obey('take');
    await passTime(rung);
    await waitFor('all are sent', 120, async () => {
      const rows = await messages(rung);
      return onceTrue(rows.every(({ sent }) => sent));
    });
    const taken = [...timesTaken(book).values()];
    assert.deepEqual(recipientsOf(book), owners, 'each owner is told');
    assert.equal(taken.length, owners.length, 'of one thing each');
    assert.deepEqual(
      taken.filter(times => times > 1),
      [2],
      'the one message that was in doubt was sent again, word by word',
    );

    say('  nothing is told twice from here on');
    const before = book.length;
    await runScan(again.client);
    await passDay(rung);
    await waitFor('there is another look', 60, async () =>
      onceTrue(await wasLooked(rung)),
    );
    assert.equal(book.length, before);
  },
);

async function startTelling(setting: Setting, name: string, book: Asked[]) {
  const receiver = await setting.startReceiver(book);
  const replica = await setting.readyReplica(name, {
    config: settings,
    endpoints: [receiver.endpoint],
  });
  return { receiver, client: replica.client, backend: replica.backend };
}

/** Whether it was looked a short time ago whether there is something to tell. */
async function wasLooked(rung: RungTables) {
  const rows = await rung.query(
    `select from history_readers where read_at > now() - interval '1 hour'`,
  );
  return rows.length > 0;
}

async function messages(rung: RungTables) {
  return rung.query<{ attempts: number; sent: boolean }>(
    'select attempts, sent_at is not null as sent from notifications',
  );
}

async function ownersOf(rung: RungTables, entityRefs: readonly string[]) {
  const rows = await rung.query<{ owner: string }>(
    'select distinct owner from assessment_owners where entity_ref = any($1)',
    [entityRefs],
  );
  return rows.map(({ owner }) => owner).sort();
}

/** It was a day ago that something was told. */
async function passDay(rung: RungTables) {
  await rung.query(
    `update history_readers set read_at = read_at - interval '1 day'`,
  );
  await rung.forgetRun(task);
}

/** So much that whatever was tried is tried again. */
async function passTime(rung: RungTables) {
  await rung.query('update notifications set due_at = now()');
  await rung.forgetRun(task);
}
