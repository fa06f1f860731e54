import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from './launcher.ts';
import { repositoryFolder } from './paths.ts';

const cli = join(repositoryFolder, 'node_modules/.bin/backstage-cli');
// A build lists all its files.
const maxBuffer = 10_000_000;

/** Builds the package in a folder. */
export async function buildPackage(
  name: string,
  folder: string,
  args: readonly string[] = [],
) {
  try {
    await promisify(execFile)(cli, ['package', 'build', ...args], {
      cwd: folder,
      maxBuffer,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Problem(
      `${name} could not be built:\n${stdout}${stderr}`,
      'Put right what the build complains about, or run "npm run yarn -- install" if packages are missing.',
    );
  }
}
