import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  prepareToolchain,
  Problem,
  say,
  startGroup,
  type Running,
} from '../platform/launcher.ts';
import { repositoryFolder } from '../platform/paths.ts';

const progressMilliseconds = 30_000;
const endOfOutputLines = 15;

export interface Outcome {
  code: number;
  output: string;
}

/** Runs programs as somebody at a terminal would, and keeps what they say. */
export class Commands {
  readonly logFolder: string;
  private readonly environment: NodeJS.ProcessEnv;
  private readonly running: Running;
  private readonly stops = new Set<() => Promise<void>>();
  private count = 0;

  private constructor(
    logFolder: string,
    environment: NodeJS.ProcessEnv,
    running: Running,
  ) {
    this.logFolder = logFolder;
    this.environment = environment;
    this.running = running;
  }

  /** With the Node and the Yarn that the repository itself is built with. */
  static async create(logFolder: string, running: Running) {
    mkdirSync(logFolder, { recursive: true });
    const environment: NodeJS.ProcessEnv =
      prepareToolchain(repositoryFolder).environment;
    // A portal has a Yarn of its own, which this would keep it from running.
    const { YARN_IGNORE_PATH, ...kept } = environment;
    const commands = new Commands(
      logFolder,
      { ...kept, FORCE_COLOR: '0' },
      running,
    );
    running.add(async () => {
      await Promise.all([...commands.stops].map(stop => stop()));
    });
    return commands;
  }

  /** Its output, if it ends well. */
  async run(
    command: string,
    folder: string,
    environment: Record<string, string> = {},
  ): Promise<string> {
    const { code, output } = await this.attempt(command, folder, environment);
    if (code !== 0) {
      const end = output.trimEnd().split('\n').slice(-endOfOutputLines);
      throw new Problem(
        `"${command}" in ${folder} ended with ${code}:\n${end.join('\n')}`,
        `All that it said is in ${this.logFolder}.`,
      );
    }
    return output;
  }

  /** Runs a line of a shell to its end, however that is. */
  async attempt(
    command: string,
    folder: string,
    environment: Record<string, string> = {},
  ): Promise<Outcome> {
    say(command.replace(/\s*\\?\n\s*/g, ' '));
    const { log, stop, finished } = this.start(command, folder, environment);
    const started = Date.now();
    const progress = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000);
      say(`  ${seconds} s: ${lastLine(readOutput(log))}`);
    }, progressMilliseconds);
    const code = await finished.finally(() => clearInterval(progress));
    await stop();
    return { code, output: readOutput(log) };
  }

  /** Starts what runs until it is stopped, at the latest with all the rest. */
  start(
    command: string,
    folder: string,
    environment: Record<string, string> = {},
  ) {
    if (this.running.isEnding) {
      throw new Error('All is being stopped.');
    }
    this.count += 1;
    const name = command.replace(/\W+/g, '-').slice(0, 60);
    const number = String(this.count).padStart(2, '0');
    const log = join(this.logFolder, `${number}-${name}.log`);
    const output = openSync(log, 'w');
    const group = startGroup('sh', ['-ec', command], {
      cwd: folder,
      env: { ...this.environment, ...environment },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    const stop = async () => {
      this.stops.delete(stop);
      await group.stop();
    };
    this.stops.add(stop);
    return { log, stop, finished: group.finished as Promise<number> };
  }
}

export function readOutput(log: string): string {
  return stripVTControlCharacters(readFileSync(log, 'utf8'));
}

export function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1)?.slice(0, 100) ?? '';
}
