import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BackendClient } from './BackendClient.ts';
import type { ConfigPart } from './backendConfig.ts';
import { Problem } from './launcher.ts';

const startSeconds = 120;
const stopSeconds = 20;

/** One backend in a process of its own. */
export class BackendProcess {
  readonly name: string;
  readonly client: BackendClient;
  private readonly process: ChildProcess;
  private readonly exited: Promise<unknown>;
  private readonly logFile: string;

  private constructor(
    name: string,
    client: BackendClient,
    child: ChildProcess,
    log: string,
  ) {
    this.name = name;
    this.client = client;
    this.process = child;
    this.exited = once(child, 'exit');
    this.logFile = log;
  }

  /** Starts the process; it is not ready yet. */
  static start(options: {
    name: string;
    entry: string;
    folder: string;
    config: ConfigPart[];
    client: BackendClient;
    environment?: Record<string, string>;
  }) {
    const { name, entry, folder, config, client, environment } = options;
    const log = join(folder, `${name}.log`);
    const output = openSync(log, 'w');
    const configArguments = config.flatMap((part, index) => {
      const file = join(folder, `${name}.${index}.yaml`);
      writeFileSync(file, JSON.stringify(part));
      return ['--config', file];
    });
    const child = spawn(process.execPath, [entry, ...configArguments], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ...environment },
      // The channel tells the backend when this program is gone.
      stdio: ['ignore', output, output, 'ipc'],
      // Ctrl-C reaches this program only, which stops what it has started.
      detached: true,
    });
    // One that is frozen does not hear the channel.
    const endOnExit = () => child.kill('SIGKILL');
    process.once('exit', endOnExit);
    child.once('exit', () => process.off('exit', endOnExit));
    return new BackendProcess(name, client, child, log);
  }

  get pid(): number {
    return this.process.pid!;
  }

  get isRunning() {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  async ready() {
    const deadline = Date.now() + startSeconds * 1000;
    while (!(await this.client.isReady())) {
      if (!this.isRunning || Date.now() > deadline) {
        throw new Problem(
          `The backend ${this.name} did not start.`,
          'The end of its log says why.',
        );
      }
      await delay(100);
    }
    return this;
  }

  /** As the platform that a backend runs on would end it. */
  async stop() {
    this.process.kill('SIGTERM');
    const killer = setTimeout(() => this.kill(), stopSeconds * 1000);
    await this.exited;
    clearTimeout(killer);
  }

  /** As if the machine under it had failed. */
  async kill() {
    this.process.kill('SIGKILL');
    await this.exited;
  }

  /** As a machine does that is too busy, or being moved. */
  freeze() {
    this.process.kill('SIGSTOP');
  }

  thaw() {
    this.process.kill('SIGCONT');
  }

  log() {
    return readFileSync(this.logFile, 'utf8');
  }

  /** The latest lines, without those about single requests. */
  endOfLog() {
    const lines = this.log().trimEnd().split('\n');
    return lines
      .filter(line => !line.includes('"type":"incomingRequest"'))
      .slice(-10)
      .join('\n');
  }
}
