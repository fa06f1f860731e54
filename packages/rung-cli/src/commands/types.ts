import type { FormatName } from '../formats/formatNames';
import type { Expectations } from '../verdicts';

/** The options of `rung assess`, as they are given. */
export interface AssessOptions extends Expectations {
  format: FormatName;
  /** Left out for standard output. */
  output?: string;
  /** Paths of app-config files, the last of which wins. */
  config?: string[];
  /** Patterns of paths that are left out. */
  exclude?: string[];
}
