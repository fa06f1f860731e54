import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../../platform/paths.ts';
import type { Commands } from '../Commands.ts';
import { Portal } from './Portal.ts';
import { settingsOfRelease } from './settingsOfRelease.ts';

const createApp = '@backstage/create-app';

/**
 * The newest patches of these list binaries for platforms that are nowhere to
 * be had, and one published package asks for a patched `got` without the patch.
 * The repository pins them for the same reason; nothing of it concerns Rung.
 */
const pinned = ['@swc/core', 'got', 'rollup', 'unrs-resolver'];

/** What a portal has when it is new, installed and not yet changed. */
const untouched = 'trial-untouched';

/**
 * Makes a portal as anybody would, with the newest published create-app. One
 * that an earlier run has kept is put back to how it was made.
 */
export async function makePortal(
  commands: Commands,
  folder: string,
  name: string,
  flags = '',
): Promise<Portal> {
  const path = join(folder, name);
  const portal = Portal.create(commands, path);
  if (existsSync(path)) {
    const tags = await commands.attempt(`git tag --list ${untouched}`, path);
    if (tags.code === 0 && tags.output.includes(untouched)) {
      await commands.run(
        `git reset --hard --quiet ${untouched} && git clean -fdq`,
        path,
      );
      await portal.install();
      return portal;
    }
    rmSync(path, { recursive: true });
  }

  await commands.run(
    `npx --yes ${createApp}@latest --skip-install ${flags}`.trim(),
    folder,
    { BACKSTAGE_APP_NAME: name },
  );
  pin(path);
  await portal.install(await settingsOfRelease(commands, folder, createApp));
  await commands.run(
    [
      'git init --quiet && git add --all',
      'git -c user.name=trial -c user.email=trial@localhost commit --quiet --message Made',
      `git tag ${untouched}`,
    ].join(' && '),
    path,
  );
  return portal;
}

function pin(portal: string) {
  const own = readJson(join(repositoryFolder, 'package.json'));
  const file = join(portal, 'package.json');
  const manifest = readJson(file);
  manifest.resolutions = {
    ...manifest.resolutions,
    ...Object.fromEntries(pinned.map(name => [name, own.resolutions[name]])),
  };
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function readJson(file: string): { resolutions: Record<string, string> } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
