import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ConfigPart } from '../../platform/backendConfig.ts';

/** What is asked for to be sent. */
export interface Asked {
  recipients: { entityRef: string };
  payload: { scope: string; title: string };
}

/** What becomes of a message: it is refused, taken, or taken without an answer. */
export type Receiving = 'refuse' | 'take' | 'take in silence';

/**
 * Stands in the place of the notifications plugin of one backend, so that a trial can
 * make it be away, or go away in the middle. It writes down what it takes.
 */
export class NotificationsReceiver {
  private readonly server: Server;
  private readonly book: Asked[];
  private rule: Receiving = 'refuse';
  private waiting = 0;

  private constructor(book: Asked[]) {
    this.book = book;
    this.server = createServer(async (request, response) => {
      const asked = (await json(request)) as Asked;
      if (this.rule !== 'refuse') {
        this.book.push(asked);
      }
      if (this.rule === 'take in silence') {
        this.waiting += 1;
        return;
      }
      response
        .writeHead(this.rule === 'take' ? 200 : 503, {
          'content-type': 'application/json',
        })
        .end('[]');
    });
  }

  /** @param book - what all receivers of a trial have taken */
  static async start(book: Asked[]) {
    const receiver = new NotificationsReceiver(book);
    // Nobody is to wait for it, should a trial end before it can stop it.
    receiver.server.listen(0, '127.0.0.1').unref();
    await once(receiver.server, 'listening');
    return receiver;
  }

  /** Sends the plugins of a backend here when they look for notifications. */
  get endpoint(): ConfigPart {
    const { port } = this.server.address() as AddressInfo;
    const target = `http://127.0.0.1:${port}/api/notifications`;
    return { target, plugins: ['notifications'] };
  }

  /** From now on. */
  obey(rule: Receiving) {
    this.rule = rule;
  }

  /** Whether somebody waits for an answer that does not come. */
  get isAwaited() {
    return this.waiting > 0;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** How often each message was taken, by recipient and what it says. */
export function timesTaken(book: readonly Asked[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const asked of book) {
    const message = JSON.stringify(asked);
    times.set(message, (times.get(message) ?? 0) + 1);
  }
  return times;
}

/** Who was told something. */
export function recipientsOf(book: readonly Asked[]): string[] {
  return [
    ...new Set(book.map(({ recipients }) => recipients.entityRef)),
  ].sort();
}
