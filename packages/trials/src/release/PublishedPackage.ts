import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem, type Running } from '../platform/launcher.ts';
import { repositoryFolder } from '../platform/paths.ts';

const execute = promisify(execFile);
// Yarn lists every file that it packs.
const maxBuffer = 10_000_000;

/** A workspace that goes to the registry. */
export interface PublishedPackage {
  name: string;
  /** Below the repository, such as `plugins/rung`. */
  location: string;
}

/** All that are not private. */
export async function listPublishedPackages(): Promise<PublishedPackage[]> {
  const { stdout } = await execute(
    'yarn',
    ['workspaces', 'list', '--json', '--no-private'],
    { cwd: repositoryFolder },
  );
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

/** Packs what has been built into a tarball, as publishing does, and leaves the checkout as it was. */
export async function pack(
  published: PublishedPackage,
  tarball: string,
  running: Running,
) {
  let isPacked = false;
  running.add(async () => {
    if (!isPacked) {
      await restoreManifest(published);
    }
  });
  await packInto(published, tarball);
  isPacked = true;
}

async function packInto({ name, location }: PublishedPackage, tarball: string) {
  try {
    await execute('yarn', ['pack', '--out', tarball], {
      cwd: join(repositoryFolder, location),
      maxBuffer,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Problem(
      `${name} could not be packed:\n${stdout}${stderr}`,
      `Put right in ${location}/package.json what Yarn complains about.`,
    );
  }
}

/** Packing writes other entry points into package.json, and stays like that where it is ended early. */
async function restoreManifest({ location }: PublishedPackage) {
  await execute('yarn', ['backstage-cli', 'package', 'postpack'], {
    cwd: join(repositoryFolder, location),
  });
}
