import type { FormatName } from '../formats/formatNames';
import type { PreviewFormat } from '../formats/preview';
import type { Expectations } from '../verdicts';

/** Which cluster is read, as it is given. */
export interface ClusterOptions {
  kubeconfig?: string;
  context?: string;
  /** What the portal calls the cluster. */
  name?: string;
}

/** The options of `rung observe`, as they are given. */
export interface ObserveOptions extends ClusterOptions {
  /** The address of a portal. */
  push?: string;
  token?: string;
}

/** The options of `rung drill`, as they are given. */
export interface DrillOptions extends Omit<ClusterOptions, 'name'> {
  /** The path of a snapshot that was printed before, or `-`. */
  snapshot?: string;
  /** Only what is in it is told of. */
  namespace?: string;
  format: 'table' | 'json';
}

/** What may make `rung preview` fail. */
export const failOns = ['verdicts', 'up', 'anything', 'never'] as const;
export type FailOn = (typeof failOns)[number];

/** The options of `rung preview`, as they are given. */
export interface PreviewOptions {
  /** Paths of app-config files with the policy to try out, the last of which wins. */
  config: string[];
  /** Likewise with the policy in force; left out where it is the published one. */
  base?: string[];
  format: PreviewFormat;
  /** Left out for standard output. */
  output?: string;
  /** Patterns of paths that are left out. */
  exclude?: string[];
  failOn: FailOn;
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
