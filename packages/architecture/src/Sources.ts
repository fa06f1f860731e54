import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** By folder, which other folders and which packages its code may import. */
export type AllowedImports = Readonly<
  Record<
    string,
    {
      readonly folders: readonly string[];
      readonly packages: readonly string[];
    }
  >
>;

const impure =
  /\b(fetch|process|require|setTimeout|XMLHttpRequest|localStorage|window|document|console|Date\.now|Math\.random)\b/g;

const imports = /^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';/gm;

function folderOf(file: string): string {
  return file.split(sep)[0];
}

/** The sources of a package, without its tests and its entry point. */
export class Sources {
  readonly #folder: string;
  readonly #ownName: string | undefined;
  readonly #texts: ReadonlyMap<string, string>;

  /**
   * @param folder - the folder `src` of the package
   * @param ownName - the name of the package, if its folders import each other by it
   */
  static read(folder: string, ownName?: string): Sources {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter(
        file => file !== 'index.ts' && folderOf(file) !== '__testUtils__',
      );
    return new Sources(
      folder,
      ownName,
      new Map(
        files.map(file => [file, readFileSync(join(folder, file), 'utf8')]),
      ),
    );
  }

  private constructor(
    folder: string,
    ownName: string | undefined,
    texts: ReadonlyMap<string, string>,
  ) {
    this.#folder = folder;
    this.#ownName = ownName;
    this.#texts = texts;
  }

  /** The folders right under `src`, in order. */
  folders(): string[] {
    return [...new Set(this.files().map(folderOf))].sort();
  }

  /** The files, by their path; without those in the folders that are named. */
  files(without: readonly string[] = []): string[] {
    return [...this.#texts.keys()].filter(
      file => !without.includes(folderOf(file)),
    );
  }

  /**
   * What a file imports and its folder may not: a package by its name, a file of
   * the sources by the folder that it lies in.
   */
  forbiddenImports(file: string, allowed: AllowedImports): string[] {
    const { folders, packages } = allowed[folderOf(file)];
    const permitted = [
      ...packages,
      ...[folderOf(file), ...folders].map(name => `./${name}`),
    ];
    return Array.from(this.text(file).matchAll(imports))
      .map(([, type, specifier]) => this.imported(file, specifier, type))
      .filter(name => !permitted.includes(name));
  }

  /** What a file does I/O with, or reads a clock. */
  impurities(file: string): string[] {
    const code = this.text(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*/g, '')
      .replace(/'[^'\n]*'|`[^`]*`/g, "''");
    return Array.from(code.matchAll(impure), ([found]) => found);
  }

  private imported(
    file: string,
    specifier: string,
    type: string | undefined,
  ): string {
    if (this.#ownName && specifier.startsWith(`${this.#ownName}/`)) {
      return `./${specifier.slice(this.#ownName.length + 1)}`;
    }
    if (!specifier.startsWith('.')) {
      return type ? `type ${specifier}` : specifier;
    }
    const target = relative(
      this.#folder,
      join(this.#folder, file, '..', specifier),
    );
    return `./${folderOf(target)}`;
  }

  private text(file: string): string {
    return this.#texts.get(file) ?? '';
  }
}
