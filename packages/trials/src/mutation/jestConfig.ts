import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { repositoryFolder } from '../platform/paths.ts';
import type { Area } from './areas.ts';

/** What the Backstage CLI exports there is no ES module. */
const load = createRequire(import.meta.url);

const mutationFolder = 'packages/trials/src/mutation';

/** What takes long comes last: most changes are noticed before. */
const slowTests =
  /(properties|oracles|hostileTexts|narrowEntity|configured|dependency|everyRoute|canaries)\.test\.ts$/;

function testFilesOf({
  packageFolder,
  testFolders,
  withoutTests,
}: Area): string[] {
  const sources = join(packageFolder, 'src');
  const files = readdirSync(join(repositoryFolder, sources), {
    recursive: true,
    encoding: 'utf8',
  });
  return files
    .filter(file => file.endsWith('.test.ts'))
    .filter(file => testFolders?.includes(file.split(sep)[0]) ?? true)
    .filter(file => !withoutTests.some(start => file.startsWith(start)))
    .sort()
    .sort(
      (one, other) =>
        Number(slowTests.test(one)) - Number(slowTests.test(other)),
    )
    .map(file => join(sources, file));
}

/**
 * The configuration that the Backstage CLI makes for the tests of a package,
 * for all of them as one file, in the copy of the repository that Stryker works
 * in. Paths are from there.
 */
export async function jestConfigFor(area: Area): Promise<object> {
  const { projects } = await load('@backstage/cli/config/jest');
  const { rootDir, displayName, ...project } = projects.find(
    (one: { rootDir: string }) =>
      one.rootDir === join(repositoryFolder, area.packageFolder, 'src'),
  );
  return {
    ...project,
    rootDir: '.',
    roots: [`<rootDir>/${mutationFolder}`],
    testMatch: ['**/together.ts'],
    // Nothing of what is tested draws anything.
    testEnvironment: join(repositoryFolder, mutationFolder, 'firstFailure.cjs'),
    globals: { testFiles: testFilesOf(area) },
  };
}
