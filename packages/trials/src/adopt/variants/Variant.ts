import type { Browser } from 'playwright-core';
import type { Checks } from '../../platform/Checks.ts';
import type { Commands } from '../Commands.ts';
import type { PackedPackage } from '../packages/packPackages.ts';

/** One way of installing Rung. */
export interface Variant {
  name: string;
  /** What is tried, in a few words. */
  title: string;
  run: (setting: Setting) => Promise<void>;
}

export interface Setting {
  commands: Commands;
  checks: Checks;
  browser: Browser;
  packages: readonly PackedPackage[];
  /** Where the packages are to be had. */
  registryUrl: string;
  /** Where portals are made. */
  folder: string;
  /** Where the pictures of this variant go. */
  pictureFolder: string;
}
