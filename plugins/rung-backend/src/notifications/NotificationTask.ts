import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { NotificationStore, Teller } from '../database';
import { Courier } from './Courier';
import { tellersFor } from './tellersFor';
import { MessageContext } from './types';

export const NOTIFICATION_TASK_ID = 'rung-notifications';

const EVERY = { minutes: 1 };
/** A replica that dies meanwhile is replaced after this time. */
const WITHIN = { minutes: 5 };
/** The first scan of a new portal has ended by then. */
const AT_FIRST_AFTER = { seconds: 20 };

/** Has owners told what there is to tell them, by one replica at a time. */
export class NotificationTask {
  private readonly store: NotificationStore;
  private readonly courier: Courier;
  private readonly tellers: readonly Teller[];
  private readonly shutdown = new AbortController();
  private running: Promise<void> = Promise.resolve();

  static async schedule(options: {
    store: NotificationStore;
    notifications: NotificationService;
    context: MessageContext;
    scheduler: SchedulerService;
    lifecycle: LifecycleService;
    logger: LoggerService;
  }): Promise<void> {
    const task = new NotificationTask(
      options.store,
      Courier.create(options),
      tellersFor(options.context),
    );
    options.lifecycle.addShutdownHook(() => task.stop());
    await options.scheduler.scheduleTask({
      id: NOTIFICATION_TASK_ID,
      frequency: EVERY,
      timeout: WITHIN,
      initialDelay: AT_FIRST_AFTER,
      scope: 'global',
      signal: task.shutdown.signal,
      fn: signal => task.run(AbortSignal.any([signal, task.shutdown.signal])),
    });
  }

  private constructor(
    store: NotificationStore,
    courier: Courier,
    tellers: readonly Teller[],
  ) {
    this.store = store;
    this.courier = courier;
    this.tellers = tellers;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const work = this.tell(signal);
    this.running = work.catch(() => {});
    await work;
  }

  private async tell(signal: AbortSignal): Promise<void> {
    for (const teller of this.tellers) {
      signal.throwIfAborted();
      await this.store.collect(teller);
    }
    await this.courier.deliver(signal);
  }

  /** The database is gone once the plugins have shut down. */
  private async stop(): Promise<void> {
    this.shutdown.abort();
    await this.running;
  }
}
