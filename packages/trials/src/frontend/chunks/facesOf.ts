import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundlePlugin.ts';

/** A part of the plugin that is loaded on demand. */
export interface Face {
  name: string;
  /** The files that have to be there before it shows, its own first. */
  files: readonly string[];
  /** The size of its own file. */
  ownBytes: number;
  /** The size of all its files. */
  bytes: number;
}

/** The faces of a bundle with their sizes as they travel, the largest first. */
export function facesOf(bundle: Bundle): Face[] {
  return Object.entries(bundle.files)
    .filter(
      ([, { entryPoint }]) =>
        entryPoint !== undefined && entryPoint !== bundle.entryPoint,
    )
    .map(([file, { entryPoint }]) => faceOf(bundle, file, entryPoint!))
    .sort((one, other) => other.bytes - one.bytes);
}

/** What is loaded with the app itself, whatever is shown. */
export function startOf(bundle: Bundle): Face {
  const [file] = Object.entries(bundle.files).find(
    ([, { entryPoint }]) => entryPoint === bundle.entryPoint,
  )!;
  return faceOf(bundle, file, 'start of the plugin');
}

function faceOf(bundle: Bundle, file: string, source: string): Face {
  const files = filesLoadedWith(bundle, file);
  return {
    name: nameOf(source),
    files,
    ownBytes: gzipped(bundle, file),
    bytes: files
      .map(loaded => gzipped(bundle, loaded))
      .reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** A file and what it cannot run without, as far as it belongs to the bundle. */
function filesLoadedWith({ files }: Bundle, file: string): string[] {
  const loaded = new Set([file]);
  // A set goes on to what is added to it meanwhile.
  for (const known of loaded) {
    files[known].imports
      .filter(({ kind, external }) => kind === 'import-statement' && !external)
      .forEach(({ path }) => loaded.add(path));
  }
  return [...loaded];
}

function gzipped({ texts }: Bundle, file: string) {
  return gzipSync(texts.get(file)!).length;
}

/** Of the folder whose index it is, or of the file itself. */
function nameOf(source: string): string {
  return /^index\.tsx?$/.test(basename(source))
    ? basename(dirname(source))
    : basename(source);
}
