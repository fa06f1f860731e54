import { repositoryFolder } from '../platform/paths.ts';
import type { Tarball } from './Tarball.ts';

// Where publishable code and texts lie; Yarn adds those at the top by itself.
const wanted = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|config\.schema\.json)$/,
  /^bin\/[^/]+$/,
  /^dist\/.+\.(cjs|esm)\.js(\.map)?$/,
  /^dist\/[^/]+\.d\.ts$/,
  /^migrations\/\d{14}_\w+\.js$/,
];

// What serves tests and the development of a plugin only.
const unwanted = /\.test\.|__\w+__|(^|\/)(dev|src|coverage)\//;

/** Files that should not be in a tarball, and those that lack. */
export function contentProblems(
  tarball: Pick<Tarball, 'files' | 'manifest' | 'read'>,
  location: string,
): string[] {
  const { files, manifest } = tarball;
  const foreign = files
    .filter(
      file =>
        unwanted.test(file) || !wanted.some(pattern => pattern.test(file)),
    )
    .map(
      file =>
        `${file} does not belong in the package; narrow "files" in ${location}/package.json`,
    );
  const lacking = [
    'README.md',
    ...(manifest.configSchema ? ['config.schema.json'] : []),
    ...Object.values((manifest.bin ?? {}) as Record<string, string>),
  ]
    .filter(file => !files.includes(file))
    .map(
      file =>
        `${file} is not in the package; add it to ${location} or to its "files"`,
    );
  const telling = files
    .filter(file => tarball.read(file).includes(repositoryFolder))
    .map(
      file =>
        `${file} holds the path of this checkout; find what writes it at the build`,
    );
  return [...foreign, ...lacking, ...telling];
}
