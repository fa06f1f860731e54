import { Knex } from 'knex';
import { readClock } from './dialect';
import { DatabaseNews } from './DatabaseNews';
import { Claim, NotificationStore, Teller } from './NotificationStore';
import {
  lockReader,
  noteRead,
  readHorizon,
  wasScanned,
} from './operations/historyReaders';
import { readPassing } from './operations/news/passing';
import {
  addDrafts,
  claimNext,
  countKept,
  forgetMessages,
  noteSent,
  postpone,
} from './operations/outbox';
import { Replica } from './types';

/** What moved longer ago than this is no news, as where nobody told it for a while. */
const NEWS_FOR = 8 * 24 * 60 * 60 * 1000;

/** Keeps what is to be told in the database of the plugin. */
export class DatabaseNotificationStore implements NotificationStore {
  private readonly client: Knex;
  private readonly manyAtOnce: number;
  private readonly clock: Replica['clock'];

  static create(options: {
    client: Knex;
    /** Of more verdicts that have moved at once, no owner is told. */
    manyAtOnce: number;
    clock?: Replica['clock'];
  }): NotificationStore {
    return new DatabaseNotificationStore(options);
  }

  private constructor(
    options: Parameters<typeof DatabaseNotificationStore.create>[0],
  ) {
    this.client = options.client;
    this.manyAtOnce = options.manyAtOnce;
    this.clock = options.clock ?? readClock;
  }

  async collect(teller: Teller): Promise<void> {
    await this.client.transaction(async transaction => {
      const now = await this.clock(transaction);
      const { after, readAt } = await lockReader(transaction, teller.name);
      const horizon = await readHorizon(transaction, now);
      const { upTo, until } = horizon;
      const period = { since: readAt, until };
      if (!teller.isDue(period) || !(await wasScanned(transaction))) {
        return;
      }
      if (readAt || teller.tellsAtFirst) {
        const news = DatabaseNews.create({
          transaction,
          period,
          span: {
            // The first time nothing of what was before is news.
            after: readAt ? after : upTo,
            upTo,
            notBefore: new Date(now.getTime() - NEWS_FOR),
            manyAtOnce: this.manyAtOnce,
          },
        });
        await addDrafts(transaction, await teller.tell(news), now);
      }
      await noteRead(transaction, teller.name, horizon);
    });
  }

  async remind(
    draft: Parameters<NotificationStore['remind']>[0],
  ): ReturnType<NotificationStore['remind']> {
    return this.client.transaction(async transaction => {
      const now = await this.clock(transaction);
      const drafts = await draft(
        { passing: filters => readPassing(transaction, filters) },
        now,
      );
      const before = await countKept(transaction, drafts);
      await addDrafts(transaction, drafts, now);
      const after = await countKept(transaction, drafts);
      return { reminded: after - before, remindedBefore: before };
    });
  }

  async claim(milliseconds: number): Promise<Claim | undefined> {
    const now = await this.clock(this.client);
    return claimNext(this.client, { now, milliseconds });
  }

  async noteSent(claim: Claim): Promise<void> {
    await noteSent(this.client, claim, await this.clock(this.client));
  }

  async postpone(claim: Claim, milliseconds: number): Promise<void> {
    const now = await this.clock(this.client);
    await postpone(this.client, claim, { now, milliseconds });
  }

  async forget(ages: { sent: number; unsent: number }): Promise<number> {
    const now = await this.clock(this.client);
    return forgetMessages(this.client, { ...ages, now });
  }
}
