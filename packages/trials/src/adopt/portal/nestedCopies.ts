import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that lies below another one, because there is another version of it further up. */
export interface NestedCopy {
  /** Such as `@backstage/errors`. */
  name: string;
  version: string;
  /** The package that it lies below. */
  below: string;
}

/** Every nested package of a scope in the node_modules of a folder. */
export function nestedCopies(folder: string, scope: string): NestedCopy[] {
  return packagesIn(folder).flatMap(({ name: below, path }) => [
    ...packagesIn(path)
      .filter(({ name }) => name.startsWith(`${scope}/`))
      .map(({ name, path: nested }) => ({
        name,
        version: versionOf(nested),
        below,
      })),
    ...nestedCopies(path, scope),
  ]);
}

function packagesIn(folder: string) {
  const modules = join(folder, 'node_modules');
  return foldersIn(modules)
    .flatMap(name =>
      name.startsWith('@')
        ? foldersIn(join(modules, name)).map(base => `${name}/${base}`)
        : [name],
    )
    .map(name => ({ name, path: join(modules, name) }));
}

/** Links lead to the workspaces of the portal, which are looked at by themselves. */
function foldersIn(folder: string) {
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
    : [];
}

function versionOf(path: string): string {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;
}
