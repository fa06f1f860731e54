import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { withDatabase, type PostgresConnection } from './postgres.ts';

/** How Linux counts the time of processes, whatever the machine. */
const ticksPerSecond = 100;

/** What a process has had of processors so far; only Linux tells. */
export function cpuSecondsOf(pid: number): number | undefined {
  const times = timesOf(pid);
  return times && times.own / ticksPerSecond;
}

/** The same of a database server with all processes it has, and has had. */
export async function cpuSecondsOfServer(
  postgres: PostgresConnection,
): Promise<number | undefined> {
  const server = await withDatabase(postgres, 'postgres', async client => {
    const { rows } = await client.query<{ pid: number }>(
      'select pg_backend_pid() as pid',
    );
    return timesOf(rows[0].pid)?.parent;
  });
  const times = server === undefined ? undefined : timesOf(server);
  if (server === undefined || !times) {
    return undefined;
  }
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => timesOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === server);
  const running = children.reduce((sum, { own }) => sum + own, 0);
  return (times.own + times.ended + running) / ticksPerSecond;
}

/** In ticks: what the process has had itself, and what its ended children had. */
function timesOf(pid: number) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) {
    return undefined;
  }
  try {
    const stat = readFileSync(file, 'utf8');
    // The name of the program may hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const at = (index: number) => Number(fields[index]);
    return {
      parent: at(1),
      own: at(11) + at(12),
      ended: at(13) + at(14),
    };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
