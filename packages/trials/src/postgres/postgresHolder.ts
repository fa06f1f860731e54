/*
 * Run by restartablePostgres.ts: holds the data of a PostgreSQL, starts and
 * crashes its server when told, and ends when the process that started it lets
 * go of it or is gone.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { findFreePort } from '../platform/launcher.ts';
import { createCluster } from './createCluster.ts';
import type { Order, Report } from './restartablePostgres.ts';

async function hold() {
  const connection = {
    host: '127.0.0.1',
    port: await findFreePort(),
    user: 'postgres',
    password: randomBytes(16).toString('hex'),
  };
  const { programs, data, as } = await createCluster(connection);
  let server: ChildProcess | undefined;

  async function start(): Promise<Report> {
    const started = spawn(
      join(programs, 'postgres'),
      [
        ...['-D', data, '-p', String(connection.port)],
        ...['-c', `listen_addresses=${connection.host}`],
        ...['-c', 'unix_socket_directories='],
        ...['-c', 'max_connections=300'],
        // A crash of the server is tried here, not one of the machine.
        ...['-c', 'fsync=off'],
      ],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    server = started;
    return new Promise(resolve => {
      let output = '';
      started.stderr.on('data', text => {
        output += text;
        if (String(text).includes('ready to accept connections')) {
          resolve({ state: 'started', connection });
        }
      });
      started.once('exit', () => resolve({ state: 'failed', reason: output }));
    });
  }

  async function end(signal: NodeJS.Signals) {
    if (server?.exitCode === null && server.signalCode === null) {
      server.kill(signal);
      await once(server, 'exit');
    }
  }

  process.on('message', async (order: Order) => {
    if (order === 'start') {
      process.send?.(await start());
    } else {
      // PostgreSQL's own word for it: an immediate shutdown.
      await end('SIGQUIT');
      process.send?.({ state: 'crashed' } satisfies Report);
    }
  });
  process.once('disconnect', async () => {
    await end('SIGINT');
    process.exit();
  });
}

hold().catch(error => {
  const report: Report = { state: 'failed', reason: String(error) };
  process.send?.(report, () => process.exit(1));
});
