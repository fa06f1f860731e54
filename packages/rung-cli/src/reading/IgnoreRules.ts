import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { Ignore } from 'ignore';

interface Rules {
  /** The directory that they were written for. */
  base: string;
  patterns: Ignore;
}

/** What the `.gitignore` files of a repository leave out, as Git reads them. */
export class IgnoreRules {
  private readonly rules: readonly Rules[];

  /** The rules that hold in a directory: its own, and those of the repository. */
  static async of(directory: string): Promise<IgnoreRules> {
    const rules: Rules[] = [];
    for (const base of await upToRepository(resolve(directory))) {
      rules.unshift(...(await rulesIn(base)));
    }
    return new IgnoreRules(rules);
  }

  private constructor(rules: readonly Rules[]) {
    this.rules = rules;
  }

  /** The rules that hold in a directory within. */
  async within(directory: string): Promise<IgnoreRules> {
    return new IgnoreRules([
      ...this.rules,
      ...(await rulesIn(resolve(directory))),
    ]);
  }

  /** The nearest rules have the last word. */
  ignores(path: string, isDirectory: boolean): boolean {
    let isIgnored = false;
    for (const { base, patterns } of this.rules) {
      const { ignored, unignored } = patterns.test(
        patternPath(relative(base, path), isDirectory),
      );
      isIgnored = ignored || (isIgnored && !unignored);
    }
    return isIgnored;
  }
}

/** A path as patterns are held against it. */
export function patternPath(path: string, isDirectory: boolean): string {
  return `${path.split(sep).join('/')}${isDirectory ? '/' : ''}`;
}

/** From a directory up to the root of its repository, if it is in one. */
async function upToRepository(directory: string): Promise<string[]> {
  const passed: string[] = [];
  for (let current = directory; ; current = dirname(current)) {
    passed.push(current);
    if (await exists(join(current, '.git'))) {
      return passed;
    }
    if (dirname(current) === current) {
      return [directory];
    }
  }
}

async function rulesIn(base: string): Promise<Rules[]> {
  try {
    const text = await readFile(join(base, '.gitignore'), 'utf8');
    return [{ base, patterns: ignore().add(text) }];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') {
      return [];
    }
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
