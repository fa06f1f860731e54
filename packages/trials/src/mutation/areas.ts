/** A part of the code that is changed here and there, to see whether a test notices. */
export interface Area {
  /** The folder of the package, in the repository. */
  readonly packageFolder: string;
  /** What is changed: folders of its sources. */
  readonly folders: readonly string[];
  /** The folders whose tests are run; those of all folders where it is left out. */
  readonly testFolders?: readonly string[];
  /** Tests that are left out, with all that begins so. */
  readonly withoutTests: readonly string[];
  /** What is not changed, as `withoutSentences.ts` tells it. */
  readonly ignorers: readonly string[];
  /** The share of the changes that tests are to notice, in percent. */
  readonly aim: number;
}

/**
 * The engine, without the sheets of the ladder, which are prose, and the pages
 * that are made for the docs.
 */
const engine: Area = {
  packageFolder: 'plugins/rung-common',
  folders: [
    'annotations',
    'assessment',
    'built',
    'findings',
    'ladder',
    'markdown',
    'memo',
    'memory',
    'policy',
    'reading',
    'requirements',
    'text',
    'thresholds',
    'verdict',
    'withholding',
    'wording',
  ],
  // They read the sources as texts, test what is not changed, or take longer
  // than all others together.
  withoutTests: ['architecture', 'client/', 'memo/hostileTexts'],
  ignorers: ['sentences'],
  aim: 97,
};

const backendFolders = ['permissions', 'csv', 'reports', 'scan', 'database'];

const backend: Area = {
  packageFolder: 'plugins/rung-backend',
  folders: backendFolders,
  // The others start backends, which takes a minute for each change.
  testFolders: backendFolders,
  // They need a PostgreSQL, or start a backend for each change.
  withoutTests: [
    'database/abandonable',
    'permissions/canaries',
    'permissions/everyRoute',
    'permissions/failures',
    'permissions/partOfTheCatalog',
  ],
  // What looks like a sentence there may be SQL.
  ignorers: [],
  aim: 92,
};

export const areas: Readonly<Record<string, Area>> = { engine, backend };
