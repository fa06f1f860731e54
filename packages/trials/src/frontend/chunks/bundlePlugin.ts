import { relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { asAppsBundle } from '../../platform/bundling.ts';
import { repositoryFolder } from '../../platform/paths.ts';

const entryPoint = 'plugins/rung/src/alpha/index.ts';

/** A plugin as a browser gets it: a file for its start and files to be loaded on demand. */
export interface Bundle {
  entryPoint: string;
  files: Metafile['outputs'];
  texts: ReadonlyMap<string, string>;
}

/** Bundles the plugin as an app does, but for what every app has anyway. */
export async function bundlePlugin(): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    ...asAppsBundle,
    entryPoints: [entryPoint],
    splitting: true,
  });
  return {
    entryPoint,
    files: metafile.outputs,
    texts: new Map(
      outputFiles.map(({ path, text }) => [
        relative(repositoryFolder, path),
        text,
      ]),
    ),
  };
}
