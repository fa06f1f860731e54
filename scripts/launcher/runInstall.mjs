import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { InstallSteps } from './InstallSteps.mjs';
import { startPiped } from './processes.mjs';
import { passOn, say, sayInPlace } from './say.mjs';

// A terminal shows one line that changes; a log gets a line now and then.
const heartbeatMilliseconds = process.stdout.isTTY ? 1_000 : 15_000;

/** Runs an install of Yarn, says which step it is at, and returns its exit code. */
export async function runInstall(root, environment, args) {
  const steps = InstallSteps.create();
  const countFetched = createCounter(root, environment);
  const total = countLocked(root);
  let said;
  const sayStep = () => {
    if (steps.current) {
      const count = steps.isFetching ? countFetched() : 0;
      const fetched =
        count > 0 ? `: ${count} of at most ${total} packages` : '';
      sayInPlace(`${steps.current}${fetched} …`);
    }
  };
  const { finished, output } = startPiped('yarn', args, {
    cwd: root,
    env: { ...environment, FORCE_COLOR: '0' },
  });
  createInterface({ input: output }).on('line', line => {
    if (steps.take(line)) {
      passOn(line);
    }
    const step = steps.current?.split(',')[0];
    if (step && step !== said) {
      said = step;
      sayStep();
    }
  });
  const heartbeat = setInterval(sayStep, heartbeatMilliseconds);
  const exitCode = await finished;
  clearInterval(heartbeat);
  if (exitCode === 0) {
    say(`Installed in ${steps.summary}.`);
  }
  return exitCode;
}

/** Counts what has come to Yarn's cache since. */
function createCounter(root, environment) {
  const { stdout } = spawnSync('yarn', ['config', 'get', 'cacheFolder'], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
  const folder = stdout?.trim();
  const count = () =>
    folder && existsSync(folder)
      ? readdirSync(folder).filter(name => name.endsWith('.zip')).length
      : 0;
  const before = count();
  return () => count() - before;
}

/** Of these a machine leaves out those for other platforms, and the demo those of the tests. */
function countLocked(root) {
  const lock = readFileSync(join(root, 'yarn.lock'), 'utf8');
  return lock.match(/^  checksum: /gm)?.length ?? 0;
}
