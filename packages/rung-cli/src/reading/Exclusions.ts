import { relative, resolve } from 'node:path';
import ignore, { Ignore } from 'ignore';
import { patternPath } from './IgnoreRules';

/** The paths that whoever runs the command wants to have left out. */
export class Exclusions {
  private readonly patterns: Ignore;

  /** @param globs - as in a `.gitignore` where the command runs */
  static create(globs: readonly string[]): Exclusions {
    return new Exclusions(globs);
  }

  private constructor(globs: readonly string[]) {
    // Paths may lead out of where the command runs.
    this.patterns = ignore({ allowRelativePaths: true }).add(globs);
  }

  excludes(path: string, isDirectory: boolean): boolean {
    const below = relative(process.cwd(), resolve(path));
    return (
      below !== '' && this.patterns.ignores(patternPath(below, isDirectory))
    );
  }
}
