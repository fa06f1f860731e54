import { relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { repositoryFolder } from '../../platform/paths.ts';

const entryPoint = 'plugins/rung/src/alpha/index.ts';
// What an adopter's app would not have without the plugin.
const ownPackages = /^(@rung\/|recharts|dataloader)/;
// No package brings a copy of its own of these.
const peers = /^react(-dom|-is)?(\/|$)/;

/** A plugin as a browser gets it: a file for its start and files to be loaded on demand. */
export interface Bundle {
  entryPoint: string;
  files: Metafile['outputs'];
  texts: ReadonlyMap<string, string>;
}

const leaveOutOthers: Plugin = {
  name: 'leave-out-others',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isBrought =
        importer.includes('/node_modules/') && !peers.test(path);
      return kind === 'entry-point' || ownPackages.test(path) || isBrought
        ? undefined
        : { path, external: true, sideEffects: false };
    });
  },
};

/** Bundles the plugin as an app does, but for what every app has anyway. */
export async function bundlePlugin(): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: repositoryFolder,
    entryPoints: [entryPoint],
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    treeShaking: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveOutOthers],
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
