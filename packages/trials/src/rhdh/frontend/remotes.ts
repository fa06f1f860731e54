import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExportTool } from '../installTool.ts';

/** A form in which a frontend plugin comes to a portal. */
export interface Remote {
  name: string;
  folder: string;
  /** What it is called in the portal. */
  id: string;
  script: string;
  /** The variable that the script sets; undefined where it calls the portal. */
  globalName: string | undefined;
  /** What the tool takes from the portal. */
  shared: readonly string[];
  configSchema: string;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What the portal's older frontend system loads. */
export function scalprumRemote(target: string, tool: ExportTool): Remote {
  const folder = join(target, 'dist-scalprum');
  const manifest = readJson(join(folder, 'plugin-manifest.json'));
  const { sharedModules } = createRequire(join(tool.folder, 'package.json'))(
    './dist/lib/bundler/scalprumConfig.cjs.js',
  );
  return {
    name: 'scalprum',
    folder,
    id: manifest.name,
    script: manifest.loadScripts[0],
    globalName: undefined,
    shared: Object.keys(sharedModules),
    configSchema: join(folder, 'configSchema.json'),
  };
}

/** What the portal's new frontend system loads. */
export function federationRemote(target: string): Remote {
  const folder = join(target, 'dist');
  const manifest = readJson(join(folder, 'mf-manifest.json'));
  return {
    name: 'module federation',
    folder,
    id: manifest.id,
    script: manifest.metaData.remoteEntry.name,
    globalName: manifest.metaData.globalName,
    shared: manifest.shared.map(({ name }: { name: string }) => name),
    configSchema: join(folder, '.config-schema.json'),
  };
}
