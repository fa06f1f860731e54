import { join } from 'node:path';
import type { Checks } from '../../platform/Checks.ts';
import { repositoryFolder } from '../../platform/paths.ts';
import { readPackageJson } from '../copyWorkspace.ts';
import type { Exported } from '../exportPlugin.ts';
import { knowsRung } from '../knowsRung.ts';
import { loadAsPortal } from './loadAsPortal.ts';
import { packedFiles } from './packedFiles.ts';

/** The libraries of Rung that no portal has, and that each of its backend packages therefore brings. */
const libraries = [
  '@rung/backstage-plugin-rung-common',
  '@rung/backstage-plugin-rung-node',
  '@rung/backstage-plugin-rung-observation',
];

/** What a package brings of these: libraries that stand on packages of the portal. */
export const embedded = [
  ...libraries,
  '@backstage-community/plugin-tech-insights-common',
  '@backstage-community/plugin-tech-insights-node',
  '@red-hat-developer-hub/backstage-plugin-scorecard-common',
  '@red-hat-developer-hub/backstage-plugin-scorecard-node',
];

const isHostPackage = (name: string) => name.startsWith('@backstage/');

/** Checks what a portal would get of a backend package. */
export async function checkBackend(
  { plugin, source, target }: Exported,
  workspace: string,
  checks: Checks,
) {
  const { files, megabytes } = await packedFiles(target);
  const packages = files.flatMap(
    file =>
      file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/)?.[1] ??
      [],
  );
  const exported = readPackageJson(target);
  checks.same(
    `${plugin} takes from the portal all that is the portal's`,
    Object.keys(exported.peerDependencies ?? {}).sort(),
    hostPackagesOf([
      source,
      ...embedded
        .filter(name => packages.includes(name))
        .map(name => folderOf(name, workspace)),
    ]),
  );
  checks.same(
    `${plugin} depends on no package of the portal`,
    Object.keys(exported.dependencies ?? {}).filter(isHostPackage),
    [],
  );
  checks.same(
    `${plugin} packs no package of the portal (${megabytes} MB)`,
    packages.filter(isHostPackage),
    [],
  );
  checks.same(
    `${plugin} packs each library of Rung once`,
    packages.filter(name => name.startsWith('@rung/')).sort(),
    libraries,
  );
  checkConfigSchema({ plugin, source, target }, files, checks);

  const { type, foreign } = await loadAsPortal(target);
  checks.same(
    `${plugin} is a backend feature`,
    type,
    '@backstage/BackendFeature',
  );
  checks.same(
    `${plugin} loads the portal's packages from the portal`,
    foreign,
    [],
  );
}

/** Those of Rung lie in the workspace, all others in the repository. */
function folderOf(name: string, workspace: string) {
  const parent = libraries.includes(name) ? workspace : repositoryFolder;
  return join(parent, 'node_modules', name);
}

function hostPackagesOf(folders: readonly string[]) {
  const names = folders
    .map(readPackageJson)
    .flatMap(packageJson => [
      ...Object.keys(packageJson.dependencies ?? {}),
      ...Object.keys(packageJson.peerDependencies ?? {}),
    ]);
  return [...new Set(names.filter(isHostPackage))].sort();
}

function checkConfigSchema(
  { plugin, source, target }: Exported,
  files: readonly string[],
  checks: Checks,
) {
  const { configSchema } = readPackageJson(source);
  if (configSchema === undefined) {
    return;
  }
  checks.same(
    `${plugin} packs ${configSchema} and a schema that knows rung`,
    {
      isPacked: files.includes(configSchema),
      isKnown: knowsRung(join(target, 'dist/configSchema.json')),
    },
    { isPacked: true, isKnown: true },
  );
}
