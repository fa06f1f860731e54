import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  rspack,
  type Configuration,
  type ExternalItemFunctionData,
  type Stats,
} from '@rspack/core';
import { isBroughtAlong } from '../../platform/bundling.ts';
import { Problem } from '../../platform/launcher.ts';
import { repositoryFolder } from '../../platform/paths.ts';

/** What a browser loads at once: the start of the plugin, or a part of it on demand. */
export interface Chunk {
  /** What asked for it, as the code writes it; left out for the start. */
  request?: string;
  text: string;
  /** The paths of its modules. */
  modules: readonly string[];
}

/** A plugin as a browser gets it. */
export interface Bundle {
  start: Chunk;
  parts: readonly Chunk[];
}

/** Bundles the plugin as an app does, with what the Backstage CLI does it, but for what every app has anyway. */
export async function bundlePlugin(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'rung-bundle-'));
  try {
    return await bundleOf(await compile(folder), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Splits as the Backstage CLI does: on demand, and nothing is shared between chunks. */
function configuration(folder: string): Configuration {
  return {
    mode: 'production',
    target: 'web',
    context: repositoryFolder,
    entry: { start: './plugins/rung/src/alpha/index.ts' },
    devtool: false,
    output: { path: folder, library: { type: 'module' }, module: true },
    experiments: { outputModule: true },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    externals: [
      async ({ request = '', contextInfo }: ExternalItemFunctionData) =>
        isBroughtAlong(request, contextInfo?.issuer ?? '')
          ? undefined
          : `module ${request}`,
    ],
    optimization: {
      splitChunks: { cacheGroups: { default: false, defaultVendors: false } },
    },
  };
}

function compile(folder: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    rspack(configuration(folder), (error, stats) =>
      stats ? resolve(stats) : reject(error),
    );
  });
}

async function bundleOf(stats: Stats, folder: string): Promise<Bundle> {
  const { errors = [], chunks = [] } = stats.toJson({
    all: false,
    errors: true,
    chunks: true,
    chunkOrigins: true,
    chunkModules: true,
    nestedModules: true,
    // Otherwise some of them are counted and not named.
    chunkModulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    groupModulesByAttributes: false,
    groupModulesByCacheStatus: false,
    groupModulesByExtension: false,
    groupModulesByLayer: false,
    groupModulesByPath: false,
    groupModulesByType: false,
    cachedModules: true,
    orphanModules: true,
    dependentModules: true,
  });
  if (errors.length > 0) {
    throw new Problem('The plugin could not be bundled.', errors[0].message);
  }
  const read = await Promise.all(
    chunks.map(async ({ initial, origins = [], files = [], modules = [] }) => ({
      initial,
      request: initial ? undefined : origins[0]?.request,
      text: await readAll(files.map(file => join(folder, file))),
      modules: modules
        .flatMap(module => [module, ...(module.modules ?? [])])
        .flatMap(({ name }) => name ?? []),
    })),
  );
  const [start] = read.filter(({ initial }) => initial);
  return { start, parts: read.filter(({ initial }) => !initial) };
}

async function readAll(paths: readonly string[]) {
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')));
  return texts.join('');
}
