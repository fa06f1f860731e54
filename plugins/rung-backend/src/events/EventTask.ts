import {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { HistoryFeed } from '../database';
import { EventPublisher } from './EventPublisher';

export const EVENT_TASK_ID = 'rung-events';

const EVERY = { seconds: 30 };
const WITHIN = { minutes: 5 };

/** Has other plugins told what changes, by one replica at a time. */
export class EventTask {
  static async schedule(options: {
    feed: HistoryFeed;
    events: EventsService;
    scheduler: SchedulerService;
    lifecycle: LifecycleService;
  }): Promise<void> {
    const publisher = EventPublisher.create(options);
    const shutdown = new AbortController();
    let running: Promise<void> = Promise.resolve();
    // The database is gone once the plugins have shut down.
    options.lifecycle.addShutdownHook(async () => {
      shutdown.abort();
      await running;
    });
    await options.scheduler.scheduleTask({
      id: EVENT_TASK_ID,
      frequency: EVERY,
      timeout: WITHIN,
      scope: 'global',
      signal: shutdown.signal,
      fn: async signal => {
        const work = publisher.publish(
          AbortSignal.any([signal, shutdown.signal]),
        );
        running = work.catch(() => {});
        await work;
      },
    });
  }
}
