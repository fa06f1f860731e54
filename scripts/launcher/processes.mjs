import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from './say.mjs';

const graceMilliseconds = 4_000;

/** Runs a command to its end on this terminal and returns its exit code. */
export function run(command, args, options) {
  return finished(
    command,
    spawn(command, args, { stdio: 'inherit', ...options }),
  );
}

/** Starts a command whose output the launcher reads. */
export function startPiped(command, args, options) {
  const child = spawn(command, args, {
    stdio: ['inherit', 'pipe', 'inherit'],
    ...options,
  });
  return { finished: finished(command, child), output: child.stdout };
}

/**
 * Gives the terminal to a command as if it had been called in the launcher's
 * place. A terminal sends Ctrl-C to both; other senders reach the launcher only.
 */
export function passThrough(command, args, { environment } = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: environment });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return finished(command, child);
}

/**
 * Starts a command as the head of a process group of its own, so that all that
 * it starts in turn can be ended together, whatever becomes of the command.
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    ...options,
    detached: true,
  });
  // Should the launcher itself fail.
  const endOnExit = () => signalGroup(child.pid, 'SIGINT');
  process.once('exit', endOnExit);
  return {
    finished: finished(command, child),
    stop: async () => {
      await endGroup(child.pid);
      process.off('exit', endOnExit);
    },
  };
}

/** What the launcher has started and must not leave behind. */
export class Running {
  isEnding = false;
  #stops = [];
  #stopped = Promise.resolve();

  /** What is still being started when the signal comes is stopped as well. */
  add(stop) {
    this.#stops.push(stop);
    if (this.isEnding) {
      this.stopAll();
    }
  }

  /**
   * The newest first: a backend must not lose its database while it ends. A
   * second caller waits for what the first has begun to stop.
   */
  stopAll() {
    this.#stopped = this.#stopped.then(async () => {
      while (this.#stops.length > 0) {
        await this.#stops.pop()();
      }
    });
    return this.#stopped;
  }

  /** At Ctrl-C and its like, after which those who wait for it go on to their end. */
  stopOnSignal() {
    const stop = () => {
      this.isEnding = true;
      this.stopAll();
    };
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
      process.on(signal, stop);
    }
    if (process.env.npm_lifecycle_event) {
      // npm passes a signal on to its shell, which ends without passing it on.
      const shell = process.ppid;
      setInterval(() => process.ppid !== shell && stop(), 250).unref();
    }
  }
}

/** As Ctrl-C would first: at no other signal Playwright ends the server it has started. */
async function endGroup(pid) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
    signalGroup(pid, signal);
    if (await isGone(pid)) {
      return;
    }
  }
}

async function isGone(pid) {
  const deadline = Date.now() + graceMilliseconds;
  while (signalGroup(pid, 0)) {
    if (Date.now() > deadline) {
      return false;
    }
    await delay(50);
  }
  return true;
}

/** Signals every process of a group; signal 0 asks whether there still are any. */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

function finished(command, child) {
  return new Promise((resolve, reject) => {
    child.once('error', error =>
      reject(
        new Problem(
          `Could not run ${command}: ${error.message}.`,
          `Check that ${command} is installed and on the PATH.`,
        ),
      ),
    );
    child.once('close', (code, signal) =>
      resolve(signal ? 128 + constants.signals[signal] : code),
    );
  });
}
