import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../platform/launcher.ts';
import { repositoryFolder } from '../platform/paths.ts';
import { runTool } from './runTool.ts';

const packageName = '@red-hat-developer-hub/cli';
const page = 'docs/red-hat-developer-hub.md';

/** The tool that makes dynamic plugins of packages, as it lies on this machine. */
export interface ExportTool {
  /** The package, for what it knows of the portal. */
  folder: string;
  command: string;
}

/**
 * Installs the tool that the documentation names, apart from the workspace
 * because it brings an older Backstage along. The folder stays, so that later runs have it at once.
 */
export async function installTool(parent: string): Promise<ExportTool> {
  const version = documentedVersion();
  const folder = join(parent, `export-tool-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { [packageName]: version },
    }),
  );
  await runTool('npm', ['install', '--no-audit', '--no-fund'], {
    folder,
    remedy: `Check that the registry of npm has ${packageName} ${version}.`,
  });
  return {
    folder: join(folder, 'node_modules', packageName),
    command: join(folder, 'node_modules/.bin/rhdh-cli'),
  };
}

function documentedVersion(): string {
  const text = readFileSync(join(repositoryFolder, page), 'utf8');
  const [, version] = text.match(/developer-hub\/cli@(\d+\.\d+\.\d+)/) ?? [];
  if (version === undefined) {
    throw new Problem(
      `${page} does not say which version of ${packageName} exports the plugins.`,
      `Show a command there with ${packageName}@ and a version.`,
    );
  }
  return version;
}
