import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { repositoryFolder } from '../platform/paths.ts';

const sharedFiles = [
  '.yarnrc.yml',
  'backstage.json',
  'tsconfig.json',
  'yarn.lock',
];

/** As much of a package.json as the trial reads. */
export interface PackageJson {
  name: string;
  configSchema?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export function readPackageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Copies the plugins into a workspace of their own, because the tool writes
 * beside the sources. It lies inside the repository, so what the plugins
 * depend on is found there; they find each other in the copy.
 */
export function copyWorkspace(folder: string) {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'exported',
      private: true,
      workspaces: ['plugins/*'],
    }),
  );
  for (const file of sharedFiles) {
    cpSync(join(repositoryFolder, file), join(folder, file));
  }
  symlinkSync(join(repositoryFolder, 'dist-types'), join(folder, 'dist-types'));

  for (const plugin of readdirSync(join(repositoryFolder, 'plugins'))) {
    const copy = join(folder, 'plugins', plugin);
    cpSync(join(repositoryFolder, 'plugins', plugin), copy, {
      recursive: true,
      filter: source => !['dist', 'node_modules'].includes(basename(source)),
    });
    const link = join(folder, 'node_modules', readPackageJson(copy).name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(copy, link);
  }
}
