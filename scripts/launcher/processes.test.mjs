import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { run, Running } from './processes.mjs';

const module = new URL('./processes.mjs', import.meta.url);

const polite = `
  console.log(process.ppid, process.pid);
  setInterval(() => {}, 1000);
`;
const stubborn = `
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  ${polite}
`;
const deserting = `${polite} process.kill(Number(process.env.FIRST), 'SIGKILL');`;

/** The script of a tree of three: the first starts the second, which starts the third. */
function treeOf(third) {
  const starting = script =>
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
      script,
    )}], { stdio: 'inherit' });`;
  return `process.env.FIRST = process.pid; ${starting(starting(third))}`;
}

/** Starts a launcher in small that runs the tree, and waits for the whole tree. */
async function startLauncher(third, { byNpm = false } = {}) {
  const script = `
    import { Running, startGroup } from ${JSON.stringify(module)};
    const running = new Running();
    running.stopOnSignal();
    const group = startGroup(process.execPath, ['-e', ${JSON.stringify(
      treeOf(third),
    )}]);
    running.add(group.stop);
    await group.finished;
    await running.stopAll();
    process.exit(running.isEnding ? 0 : 1);
  `;
  const command = [process.execPath, '--input-type=module', '-e', script];
  // As npm does, through a shell that stays.
  const [file, ...args] = byNpm
    ? ['sh', '-c', '"$0" "$@"; exit $?', ...command]
    : command;
  const launcher = spawn(file, args, {
    env: { ...process.env, ...(byNpm && { npm_lifecycle_event: 'start' }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(launcher.stdout, 'data');
  return { launcher, pids: String(output).trim().split(' ').map(Number) };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitUntilGone(pids) {
  while (pids.some(isAlive)) {
    await delay(50);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  test(`ends the whole tree at ${signal}`, async () => {
    const { launcher, pids } = await startLauncher(polite);
    assert.deepEqual(pids.map(isAlive), [true, true]);

    launcher.kill(signal);
    // As npm may do, which passes on what the terminal has sent already.
    launcher.kill(signal);
    assert.deepEqual(await once(launcher, 'exit'), [0, null]);
    await waitUntilGone(pids);
  });
}

test('ends the whole tree when the shell of npm is gone', async () => {
  const { launcher, pids } = await startLauncher(polite, { byNpm: true });

  launcher.kill('SIGTERM');
  await waitUntilGone(pids);
});

test('ends a tree that refuses to end', async () => {
  const { launcher, pids } = await startLauncher(stubborn);

  launcher.kill('SIGTERM');
  assert.deepEqual(await once(launcher, 'exit'), [0, null]);
  await waitUntilGone(pids);
});

test('ends what a command leaves behind', async () => {
  const { launcher, pids } = await startLauncher(deserting);

  assert.deepEqual(await once(launcher, 'exit'), [1, null]);
  await waitUntilGone(pids);
});

test('stops the newest first, and what is added while ending', async () => {
  const running = new Running();
  const stopped = [];
  running.add(async () => stopped.push('database'));
  running.add(async () => stopped.push('backend'));
  await running.stopAll();
  assert.deepEqual(stopped, ['backend', 'database']);

  running.isEnding = true;
  running.add(async () => stopped.push('late'));
  await running.stopAll();
  assert.deepEqual(stopped, ['backend', 'database', 'late']);
});

test('returns the exit code of a command, and that of a shell for a signal', async () => {
  const exit = script => run(process.execPath, ['-e', script]);

  assert.equal(await exit('process.exit(7)'), 7);
  assert.equal(await exit("process.kill(process.pid, 'SIGTERM')"), 143);
});

test('names a command that cannot be run', async () => {
  await assert.rejects(run('no-such-command', []), /no-such-command/);
});
