import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './runTool.ts';

const packageName = '@red-hat-developer-hub/cli';
const version = '1.9.1';

/** The tool that makes dynamic plugins of packages, as it lies on this machine. */
export interface ExportTool {
  /** The package, for what it knows of the portal. */
  folder: string;
  command: string;
}

/**
 * Installs the tool apart from the workspace, because it brings an older
 * Backstage along. The folder stays, so that later runs have it at once.
 */
export async function installTool(parent: string): Promise<ExportTool> {
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
