import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { NotificationStore, Teller } from '../database';
import { Courier } from './Courier';
import { RunCampaign } from './kinds';
import { campaignTeller, tellersFor } from './tellersFor';
import { MessageContext } from './types';

export const NOTIFICATION_TASK_ID = 'rung-notifications';

const EVERY = { minutes: 1 };
/** A replica that dies meanwhile is replaced after this time. */
const WITHIN = { minutes: 5 };
/** The first scan of a new portal has ended by then. */
const AT_FIRST_AFTER = { seconds: 20 };

interface TellingOptions {
  context: MessageContext;
  /** The campaigns of the catalog, as the plugin itself sees them. */
  readCampaigns: () => Promise<readonly RunCampaign[]>;
  logger: LoggerService;
}

/** Has owners told what there is to tell them, by one replica at a time. */
export class NotificationTask {
  private readonly store: NotificationStore;
  private readonly courier: Courier;
  private readonly tellers: readonly Teller[];
  private readonly options: TellingOptions;
  private readonly shutdown = new AbortController();
  private running: Promise<void> = Promise.resolve();

  static async schedule(
    options: TellingOptions & {
      store: NotificationStore;
      notifications: NotificationService;
      scheduler: SchedulerService;
      lifecycle: LifecycleService;
    },
  ): Promise<void> {
    const task = new NotificationTask(
      options.store,
      Courier.create(options),
      options,
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
    options: TellingOptions,
  ) {
    this.store = store;
    this.courier = courier;
    this.options = options;
    this.tellers = tellersFor(options.context);
  }

  private async run(signal: AbortSignal): Promise<void> {
    const work = this.tell(signal);
    this.running = work.catch(() => {});
    await work;
  }

  /** A fault in one kind of message holds up no other. */
  private async tell(signal: AbortSignal): Promise<void> {
    const faults: unknown[] = [];
    for (const teller of [...this.tellers, ...(await this.ofCampaigns())]) {
      signal.throwIfAborted();
      await this.store.collect(teller).catch(error => faults.push(error));
    }
    await this.courier.deliver(signal);
    if (faults.length > 0) {
      // The scheduler tells of it.
      throw faults[0];
    }
  }

  /** Without the catalog nothing is told of campaigns, and nothing is missed. */
  private async ofCampaigns(): Promise<Teller[]> {
    const { context, logger, readCampaigns } = this.options;
    if (!context.kinds.has('campaigns')) {
      return [];
    }
    try {
      return [campaignTeller(await readCampaigns(), context)];
    } catch (error) {
      logger.warn('Campaigns cannot be read to tell of them', toError(error));
      return [];
    }
  }

  /** The database is gone once the plugins have shut down. */
  private async stop(): Promise<void> {
    this.shutdown.abort();
    await this.running;
  }
}
