import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { DatabaseNotificationStore } from '../database';
import { Courier } from '../notifications/Courier';
import { RunCampaign } from '../notifications/kinds';
import { campaignTeller, tellersFor } from '../notifications/tellersFor';
import { MessageContext } from '../notifications/types';
import { ScoredRecord } from '../scoring';
import { createStore } from './databases';

const settings: MessageContext = {
  kinds: new Set(['underBuilt', 'acceptances', 'exercises', 'digest']),
  quietOwners: new Set(),
  operators: 'group:default/operators',
  daysBefore: 14,
  hour: 7,
  manyAtOnce: 3,
  countedKinds: ['Component'],
};

/** What a message says, and to whom. */
export function said({ recipients, payload }: NotificationSendOptions) {
  const { title, description, link } = payload;
  return {
    to: recipients.type === 'entity' ? recipients.entityRef : 'everybody',
    title,
    description,
    link,
  };
}

/** All that it takes to tell owners what was written into a database. */
export async function telling(
  knex: Knex,
  {
    campaigns,
    ...options
  }: Partial<MessageContext> & { campaigns?: readonly RunCampaign[] } = {},
) {
  const context = { ...settings, ...options };
  const store = await createStore(knex);
  const logger = mockServices.logger.mock();
  const sent: NotificationSendOptions[] = [];
  const service = {
    send: async (message: NotificationSendOptions) => {
      sent.push(message);
    },
  };
  /** As a replica does it. */
  const replica = () => {
    const outbox = DatabaseNotificationStore.create({
      client: knex,
      manyAtOnce: context.manyAtOnce,
      clock: async () => new Date(),
    });
    const courier = Courier.create({
      store: outbox,
      notifications: { send: message => service.send(message) },
      logger,
    });
    return {
      outbox,
      courier,
      tell: async () => {
        const tellers = [
          ...tellersFor(context),
          ...(campaigns ? [campaignTeller(campaigns, context)] : []),
        ];
        for (const teller of tellers) {
          await outbox.collect(teller);
        }
        await courier.deliver(new AbortController().signal);
      },
    };
  };
  const first = replica();
  return {
    store,
    service,
    logger,
    replica,
    courier: first.courier,
    /** A scan that finds these; what is not among them is left as it is. */
    scan: async (...found: ScoredRecord[]) => {
      const writer = await store.beginScan();
      await writer.write(found);
      await writer.finish(
        { status: 'succeeded' },
        { read: 0, scored: 0, written: 0, gone: 0, failed: 0 },
      );
    },
    /** Tells what there is, and gives what was sent by it. */
    tell: async () => {
      await first.tell();
      return sent
        .splice(0)
        .map(said)
        .sort((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
    },
    /** All of what was sent, as it was. */
    sent,
  };
}
