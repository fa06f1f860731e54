import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryFolder } from '../../platform/paths.ts';
import { packageOf } from './packageOf.ts';

const { resolve } = createRequire(join(repositoryFolder, 'package.json'));

/** Those of the modules that the repository has, as a portal has them. */
export function availableModules(names: readonly string[]): string[] {
  return names.filter(name => {
    try {
      return resolve(name);
    } catch {
      return false;
    }
  });
}

/** A script that makes a page a portal: it has the shared modules, and loads remotes from them. */
export async function bundlePortal(shared: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: portalSource(shared), resolveDir: repositoryFolder },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** Both kinds of containers take a scope of modules, by name and version, and answer modules by theirs. */
function portalSource(shared: readonly string[]) {
  const scope = shared.map(
    name =>
      `${JSON.stringify(name)}: share(${JSON.stringify(
        versionOf(name),
      )}, require(${JSON.stringify(name)})),`,
  );
  return `
    const share = (version, module) => ({
      [version]: {
        get: async () => () => module,
        lib: () => module,
        version,
        loaded: true,
        from: 'portal',
        useIn: [],
        deps: [],
        scope: ['default'],
        shareConfig: { singleton: true, requiredVersion: '*' },
      },
    });
    const scope = { ${scope.join('\n')} };
    const load = (script, globalName) =>
      new Promise((resolve, reject) => {
        window.__load_plugin_entry__ = (name, container) => resolve(container);
        const element = document.createElement('script');
        element.src = script;
        element.onerror = () => reject(new Error(script + ' cannot be loaded'));
        element.onload = () => globalName && resolve(window[globalName]);
        document.head.append(element);
      });
    window.loadRemote = async (script, globalName, name) => {
      const container = await load(script, globalName);
      await container.init(scope);
      const module = (await container.get(name))();
      return Object.entries(module).map(([key, value]) => [
        key,
        value?.$$type ?? (value?.getId ? 'plugin ' + value.getId() : typeof value),
      ]);
    };
  `;
}

function versionOf(name: string): string {
  const file = join(
    repositoryFolder,
    'node_modules',
    packageOf(name),
    'package.json',
  );
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
