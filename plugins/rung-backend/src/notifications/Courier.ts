import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import { Claim, NotificationStore } from '../database';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** The longest that one message may take: a large group takes seconds. */
const SENDING = 2 * MINUTE;
/** Whoever has taken a message longer ago is gone. */
const CLAIMED_FOR = 5 * MINUTE;
/** After so many that fail in a row, the others would fail as well. */
const FAILURES_IN_A_ROW = 3;
const LONGEST_DELAY = 15 * MINUTE;

const kept = { sent: 90 * DAY, unsent: 14 * DAY };

export interface CourierOptions {
  store: NotificationStore;
  notifications: NotificationService;
  logger: LoggerService;
}

/**
 * Sends what is kept to be sent. Nothing is lost while it cannot be: it is tried
 * again, and later each time. Nothing is doubled where it was sent and that could
 * not be noted: who is told the same once more has it in the place of the first.
 */
export class Courier {
  private readonly options: CourierOptions;
  private wasAway = false;

  static create(options: CourierOptions): Courier {
    return new Courier(options);
  }

  private constructor(options: CourierOptions) {
    this.options = options;
  }

  /** Sends what is due, until there is nothing, or nobody to take it. */
  async deliver(signal: AbortSignal): Promise<void> {
    const { store, logger } = this.options;
    let failures = 0;
    while (failures < FAILURES_IN_A_ROW && !signal.aborted) {
      const claim = await store.claim(CLAIMED_FOR);
      if (!claim) {
        break;
      }
      failures = (await this.send(claim, signal)) ? 0 : failures + 1;
    }
    const givenUp = await store.forget(kept);
    if (givenUp > 0) {
      logger.warn(
        `Gave up ${givenUp} notifications that could not be sent for ${
          kept.unsent / DAY
        } days`,
      );
    }
  }

  private async send(claim: Claim, signal: AbortSignal): Promise<boolean> {
    const { store, notifications, logger } = this.options;
    const { recipient, payload } = claim;
    try {
      await withTimeout(
        () =>
          notifications.send({
            recipients: { type: 'entity', entityRef: recipient },
            payload,
          }),
        {
          signal,
          milliseconds: SENDING,
          message: `No answer within ${SENDING / MINUTE} minutes`,
        },
      );
    } catch (error) {
      await store.postpone(claim, delayAfter(claim));
      this.warnOnce(toError(error));
      return false;
    }
    await store.noteSent(claim);
    if (this.wasAway) {
      this.wasAway = false;
      logger.info('Notifications can be sent again');
    }
    return true;
  }

  private warnOnce(error: Error): void {
    const { logger } = this.options;
    if (this.wasAway) {
      logger.debug('A notification cannot be sent', error);
    } else {
      this.wasAway = true;
      logger.warn(
        'Notifications cannot be sent at the moment, and are tried again; without the notifications plugin, leave out rung.notifications.enabled',
        error,
      );
    }
  }
}

function delayAfter({ attempts }: Claim): number {
  return Math.min(30 * SECOND * 2 ** attempts, LONGEST_DELAY);
}
