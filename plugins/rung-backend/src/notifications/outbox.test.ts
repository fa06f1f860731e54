import { TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { databaseIds } from '../__testUtils__/databases';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { said, telling } from '../__testUtils__/telling';

const databases = TestDatabases.create({ ids: databaseIds });

const titlesOf = (sent: readonly NotificationSendOptions[]) =>
  sent.map(message => said(message).title);

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('messages on %s', id => {
  /** One message for each of so many owners is to be told. */
  async function toTell(owners: number) {
    const knex = await databases.init(id);
    const bench = await telling(knex);
    setDate('2026-05-01T08:00:00Z');
    await bench.scan(
      ...Array.from({ length: owners }, (_, index) =>
        scoredRecord(
          `e${index}`,
          { owners: [`group:default/g${index}`] },
          {
            acceptances: [
              { id: 'single-zone', severity: 'medium', until: '2026-05-03' },
            ],
          },
        ),
      ),
    );
    return { ...bench, knex };
  }

  const all = (owners: number) =>
    Array.from(
      { length: owners },
      (_, index) => `An acceptance of e${index} ends on 2026-05-03`,
    ).sort();

  it('are each sent once by replicas that tell at the same time', async () => {
    const { replica, sent } = await toTell(20);

    await Promise.all([replica(), replica(), replica()].map(r => r.tell()));

    expect(titlesOf(sent).sort()).toEqual(all(20));
  });

  it('are kept while they cannot be sent, and sent once they can', async () => {
    const { service, tell, logger } = await toTell(5);
    const { send } = service;
    let attempts = 0;
    service.send = async () => {
      attempts++;
      throw new Error('Failed to send notifications: 404');
    };

    await expect(tell()).resolves.toEqual([]);
    setDate('2026-05-01T09:00:00Z');
    await expect(tell()).resolves.toEqual([]);
    // It does not go on asking whom it cannot reach.
    expect(attempts).toBe(6);
    expect(logger.warn).toHaveBeenCalledTimes(1);

    service.send = send;
    setDate('2026-05-01T10:00:00Z');
    const told = await tell();
    expect(told.map(({ title }) => title).sort()).toEqual(all(5));
    expect(logger.info).toHaveBeenCalledWith('Notifications can be sent again');
  });

  it('do not wait for one that is always refused', async () => {
    const { service, replica, sent } = await toTell(5);
    const { send } = service;
    service.send = async message => {
      if (said(message).to === 'group:default/g2') {
        throw new Error('Refused');
      }
      await send(message);
    };

    await replica().tell();

    expect(titlesOf(sent).sort()).toEqual(
      all(5).filter(title => !title.includes('e2')),
    );
  });

  it('are sent by another replica where one has died over them', async () => {
    const { service, replica, sent } = await toTell(1);
    const { send } = service;
    const { promise: dying, resolve: die } = Promise.withResolvers<void>();
    const { promise: end, reject: bury } = Promise.withResolvers<void>();
    // It was sent, and that could not be noted any more.
    service.send = async message => {
      await send(message);
      die();
      return end;
    };
    const dead = replica().tell();
    await dying;
    service.send = send;

    setDate('2026-05-01T08:04:00Z');
    await replica().tell();
    expect(sent).toHaveLength(1);

    setDate('2026-05-01T08:06:00Z');
    await replica().tell();
    const [first, second] = sent;
    // Whoever is told again has it in the place of the first.
    expect(second).toEqual(first);
    expect(first.payload.scope).toBeTruthy();

    setDate('2026-05-01T12:00:00Z');
    await replica().tell();
    expect(sent).toHaveLength(2);
    bury(new Error('The replica is gone'));
    await dead;
  });

  it('are given up and forgotten some day', async () => {
    const { service, replica, knex, logger, sent } = await toTell(2);
    const { send } = service;
    service.send = async message => {
      if (said(message).to === 'group:default/g1') {
        throw new Error('Refused');
      }
      await send(message);
    };
    await replica().tell();
    expect(sent).toHaveLength(1);

    setDate('2026-05-16T08:00:00Z');
    await replica().tell();
    expect(logger.warn).toHaveBeenLastCalledWith(
      'Gave up 1 notifications that could not be sent for 14 days',
    );
    setDate('2026-08-16T08:00:00Z');
    await replica().courier.deliver(new AbortController().signal);
    const rows = await knex('notifications').pluck('recipient');
    expect(rows).not.toContain('group:default/g0');
  });
});
