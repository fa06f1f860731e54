import { createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';

type PackedFiles = ReturnType<typeof createPackageFromTarballData>;

export interface Manifest {
  readonly [field: string]: unknown;
  readonly dependencies?: Record<string, string>;
  readonly publishConfig?: Record<string, unknown>;
  readonly peerDependencies?: Record<string, string>;
}

/** A package as the registry would get it. */
export class Tarball {
  static read(path: string) {
    const bytes = Uint8Array.from(readFileSync(path));
    return new Tarball(bytes, createPackageFromTarballData(bytes));
  }

  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: PackedFiles;
  private readonly folder: string;

  private constructor(bytes: Uint8Array<ArrayBuffer>, packed: PackedFiles) {
    this.bytes = bytes;
    this.packed = packed;
    this.folder = `/node_modules/${packed.packageName}/`;
  }

  get manifest(): Manifest {
    return JSON.parse(this.read('package.json'));
  }

  /** Paths in the package, such as `dist/index.d.ts`. */
  get files() {
    return this.packed
      .listFiles()
      .map(path => path.slice(this.folder.length))
      .sort();
  }

  read(file: string) {
    return this.packed.readFile(`${this.folder}${file}`);
  }
}
