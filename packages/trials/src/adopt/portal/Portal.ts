import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from '../Commands.ts';
import type { Instructions } from '../readme/instructions.ts';

const backendFile = 'packages/backend/src/index.ts';
const backendStart = 'backend.start();';

/** A portal of somebody else, which Rung is installed into. */
export class Portal {
  readonly folder: string;
  readonly commands: Commands;

  private constructor(commands: Commands, folder: string) {
    this.commands = commands;
    this.folder = folder;
  }

  static create(commands: Commands, folder: string) {
    return new Portal(commands, folder);
  }

  install(settings: Record<string, string> = {}) {
    return this.run('yarn install', settings);
  }

  /** Raises all that is Backstage's to the newest release. */
  async raise() {
    await this.run("yarn up '@backstage/*'");
  }

  /** Does what a page says, and nothing else. */
  async follow({ commands, backendLines }: Instructions) {
    for (const command of commands) {
      await this.run(command);
    }
    this.edit(backendFile, text =>
      text.replace(
        backendStart,
        () => `${backendLines.join('\n')}\n${backendStart}`,
      ),
    );
  }

  run(command: string, settings: Record<string, string> = {}) {
    return this.commands.run(command, this.folder, settings);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string) {
    writeFileSync(join(this.folder, file), text);
  }

  edit(file: string, change: (text: string) => string) {
    this.write(file, change(this.read(file)));
  }
}
