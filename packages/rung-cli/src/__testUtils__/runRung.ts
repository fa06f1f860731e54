import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const bin = resolve(__dirname, '../../bin/rung');

/** Each run is a process of its own, on machines of any speed. */
export const TIMEOUT = 120_000;

/** Runs the command as anybody does. */
export async function runRung(
  args: readonly string[],
  options: {
    cwd?: string;
    /** What it may read from standard input. */
    input?: string;
    /** All of its environment; that of the tests if left out. */
    environment?: NodeJS.ProcessEnv;
  } = {},
) {
  const { cwd, input = '', environment: env = process.env } = options;
  const child = spawn(process.execPath, [bin, ...args], { cwd, env });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>(done => child.once('close', done)),
  ]);
  return { stdout, stderr, code };
}
