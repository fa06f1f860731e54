import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '../..');

/** Where the repository lies. */
export const repositoryFolder = resolve(packageFolder, '../..');

/** Where the sources lie of what runs inside a backend. */
export const backendSources = join(packageFolder, 'src/backend');

/**
 * An empty folder for one run of the trials, which goes with this process. It
 * lies inside this package, so that what is not found in it is found in the
 * node_modules of the repository.
 */
export function createRunFolder(): string {
  const parent = join(packageFolder, 'dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The folder for what a trial leaves for those who want to see how it came to its result. */
export function resultsFolder(trial: string): string {
  const folder = join(packageFolder, 'dist', trial);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
