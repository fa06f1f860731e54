import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPackage } from './buildPackage.ts';
import { repositoryFolder } from './paths.ts';

const allPlugins = [
  'plugins/rung-common',
  'plugins/rung-observation',
  'plugins/rung-node',
  'plugins/rung-backend',
  'plugins/rung-backend-module-kubernetes',
  'plugins/catalog-backend-module-rung',
];

const builtMain = 'dist/index.cjs.js';

/**
 * Installs the plugins in the run folder as an adopter would have them: built,
 * with the files and the entry points of the published package and nothing
 * else. They are built from a copy, so that the checkout stays as it is.
 */
export async function installPackages(
  runFolder: string,
  plugins: readonly string[] = allPlugins,
) {
  for (const plugin of plugins) {
    await installPackage(join(repositoryFolder, plugin), runFolder);
  }
}

async function installPackage(plugin: string, runFolder: string) {
  const copy = join(runFolder, 'build', basename(plugin));
  cpSync(plugin, copy, {
    recursive: true,
    filter: source => !['dist', 'node_modules'].includes(basename(source)),
  });
  // Only what Node runs: as a `cli` package, because that has no types.
  await buildPackage(plugin, copy, ['--role', 'cli']);

  const { publishConfig, files, exports, ...packageJson } = JSON.parse(
    readFileSync(join(plugin, 'package.json'), 'utf8'),
  );
  const target = join(runFolder, 'node_modules', packageJson.name);
  for (const pattern of files) {
    const [path] = pattern.split('/*');
    cpSync(join(copy, path), join(target, path), { recursive: true });
  }
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({
      ...packageJson,
      main: builtMain,
      ...publishConfig,
      ...(exports && { exports: builtExports(exports) }),
      files,
    }),
  );
  rmSync(copy, { recursive: true });
}

/** Entry points lead to sources until a package is published. */
function builtExports(exports: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(exports).map(([entry, source]) => [
      entry,
      source.startsWith('./src/')
        ? `./dist/${entry === '.' ? 'index' : basename(entry)}.cjs.js`
        : source,
    ]),
  );
}
