import type { BuildOptions, Plugin } from 'esbuild';
import { repositoryFolder } from './paths.ts';

// What an adopter's app would not have without the plugins.
const ownPackages = /^(@rung\/|recharts|dataloader)/;
// No package brings a copy of its own of these.
const peers = /^react(-dom|-is)?(\/|$)/;

/** Whether an import adds to an app, or every app has what it asks for. */
export function isBroughtAlong(request: string, importer: string): boolean {
  return (
    /^[./]/.test(request) ||
    ownPackages.test(request) ||
    (importer.includes('/node_modules/') && !peers.test(request))
  );
}

const leaveOutOthers: Plugin = {
  name: 'leave-out-others',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) =>
      kind === 'entry-point' || isBroughtAlong(path, importer)
        ? undefined
        : { path, external: true, sideEffects: false },
    );
  },
};

/** Bundles as an app does, but for what every app has anyway, and into memory. */
export const asAppsBundle = {
  absWorkingDir: repositoryFolder,
  outdir: 'dist',
  write: false,
  metafile: true,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  treeShaking: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leaveOutOthers],
} as const satisfies BuildOptions;
