import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf } from './packageOf.ts';
import { sourcesOf } from './sourcesOf.ts';

// No portal shares the functions that compiled JSX calls. They keep nothing.
const jsxRuntime = /^react\/(jsx-runtime\.js$|cjs\/react-jsx-runtime\.)/;

/**
 * The packages that files hold a copy of although the portal shares them. A
 * part of a package that is shared on its own is left out: the other parts of
 * the package reach it by a path, which no portal sees.
 */
export function copiesIn(
  files: readonly string[],
  shared: readonly string[],
): string[] {
  const whole = shared.filter(name => packageOf(name) === name);
  const copies = files
    .flatMap(sourcesOf)
    .map(source => source.split('node_modules/').at(-1)!)
    .filter(source => !jsxRuntime.test(source))
    .map(packageOf)
    .filter(name => whole.includes(name));
  return [...new Set(copies)].sort();
}

/** The files of a remote that hold code of Rung, whenever they are loaded. */
export function ownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.js'))
    .map(file => join(folder, file))
    .filter(file =>
      sourcesOf(file).some(
        source => /\/src\//.test(source) && !source.includes('node_modules/'),
      ),
    );
}
