import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from './Tarball.ts';

const home = 'https://github.com/rung-dev/rung';

/** What the fields of a published package.json must hold, beside texts of its own. */
function expectedFields(location: string) {
  return {
    bugs: `${home}/issues`,
    homepage: `${home}/tree/main/${location}#readme`,
    license: 'Apache-2.0',
    repository: { type: 'git', url: `${home}.git`, directory: location },
  };
}

/** What is wrong in the manifest of a tarball, and what to write instead. */
export function manifestProblems(
  manifest: Manifest,
  location: string,
): string[] {
  const where = `${location}/package.json`;
  const unequal = Object.entries(expectedFields(location))
    .filter(([field, value]) => !isDeepStrictEqual(manifest[field], value))
    .map(
      ([field, value]) =>
        `${where}: write "${field}": ${JSON.stringify(value)}`,
    );
  const missing = ['description', 'files', 'keywords']
    .filter(field => !manifest[field])
    .map(
      field =>
        `${where}: "${field}" is missing; write it as the others have it`,
    );
  const { access, provenance } = manifest.publishConfig ?? {};
  const unpublished =
    access === 'public' && provenance === true
      ? []
      : [
          `${where}: write "access": "public" and "provenance": true into "publishConfig"`,
        ];
  return [
    ...unequal,
    ...unpublished,
    ...missing,
    ...rangeProblems(manifest, where),
  ];
}

/** Ranges that mean something in the repository only. */
function rangeProblems(manifest: Manifest, where: string) {
  return Object.entries({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
  })
    .filter(([, range]) => /^(file|link|portal|patch|workspace):/.test(range))
    .map(
      ([name, range]) =>
        `${where}: ${name} is published as "${range}"; write "workspace:^" for a package that is published and a version for any other`,
    );
}
