import type { FormatName } from '../formats/formatNames';
import type { Expectations } from '../verdicts';

/** The options of `rung observe`, as they are given. */
export interface ObserveOptions {
  kubeconfig?: string;
  context?: string;
  /** What the portal calls the cluster. */
  name?: string;
  /** The address of a portal. */
  push?: string;
  token?: string;
}

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
