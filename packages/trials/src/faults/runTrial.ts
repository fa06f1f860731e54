import { say, sayProblem, type Running } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import type { RestartablePostgres } from '../postgres/restartablePostgres.ts';
import { Checks, type Check } from '../platform/Checks.ts';
import type { Trial } from './Trial.ts';

/** Runs one trial to its end, and counts as lost what it did not get to check. */
export async function runTrial(
  { name, databasePrefix, run }: Trial,
  platform: Platform,
  postgres: RestartablePostgres,
  running: Running,
): Promise<readonly Check[]> {
  say(`Trying ${name}`);
  const started = Date.now();
  const checks = new Checks();
  const stops: (() => Promise<void>)[] = [];
  try {
    await run({
      platform,
      postgres,
      checks,
      databasePrefix,
      atEnd: stop => stops.push(stop),
    });
  } catch (error) {
    if (running.isEnding) {
      throw error;
    }
    sayProblem(error);
    console.error(platform.endOfLogs(databasePrefix));
    checks.fail('the trial came to its end', 'see above');
  }
  await Promise.all(stops.map(stop => stop()));
  const lost = checks.all.filter(check => check.lost !== undefined);
  const seconds = Math.round((Date.now() - started) / 1000);
  say(
    `  ${checks.all.length} checks, ${
      lost.length || 'nothing'
    } lost (${seconds} s)`,
  );
  return checks.all;
}
