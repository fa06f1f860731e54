import { Knex } from 'knex';
import { readClock } from './dialect';
import { FeedPage, HistoryFeed } from './HistoryFeed';
import { countFeed, readFeed } from './operations/feed';
import { lockReader, noteRead, readHorizon } from './operations/historyReaders';
import { Replica } from './types';

/** The history in the database of the plugin, as it grows. */
export class DatabaseHistoryFeed implements HistoryFeed {
  private readonly client: Knex;
  private readonly clock: Replica['clock'];

  static create(options: {
    client: Knex;
    clock?: Replica['clock'];
  }): HistoryFeed {
    return new DatabaseHistoryFeed(options.client, options.clock ?? readClock);
  }

  private constructor(client: Knex, clock: Replica['clock']) {
    this.client = client;
    this.clock = clock;
  }

  async next(reader: string, most: number): Promise<FeedPage | undefined> {
    return this.client.transaction(async transaction => {
      const at = await this.clock(transaction);
      const { after, readAt } = await lockReader(transaction, reader);
      const horizon = await readHorizon(transaction, at);
      const span = { after, upTo: horizon.upTo };
      if (!readAt) {
        await noteRead(transaction, reader, horizon);
        return undefined;
      }
      if (span.upTo <= after) {
        return undefined;
      }
      const counts = await countFeed(transaction, span);
      return {
        ...span,
        at,
        counts,
        changes:
          counts.changes > most ? undefined : await readFeed(transaction, span),
      };
    });
  }

  async acknowledge(reader: string, { upTo, at }: FeedPage): Promise<void> {
    await this.client.transaction(async transaction => {
      const { after } = await lockReader(transaction, reader);
      // Another replica may have come further since.
      await noteRead(transaction, reader, {
        upTo: Math.max(after, upTo),
        until: at,
      });
    });
  }
}
