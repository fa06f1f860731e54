import { AllowedImports, Sources } from '@internal/architecture';

/** The engine's types of facts and findings; of Backstage nothing. */
const engine = '@rung/backstage-plugin-rung-common';
const types = `type ${engine}`;
/** The words by which the HTTP API tells what follows, and their types. */
const words = `${engine}/wire`;
const wordTypes = `type ${words}`;

/**
 * Which other folders, and which packages, the code of a folder may import. It
 * runs the same in a browser, in a backend and in a command line.
 */
const allowed: AllowedImports = {
  json: { folders: [], packages: [] },
  quantities: { folders: ['json'], packages: [] },
  selectors: { folders: ['json'], packages: [] },
  snapshot: { folders: ['json', 'quantities', 'selectors'], packages: [] },
  reduce: {
    folders: ['json', 'quantities', 'selectors', 'snapshot'],
    packages: [],
  },
  sweep: {
    folders: ['json', 'quantities', 'selectors', 'snapshot', 'reduce'],
    packages: [],
  },
  cluster: { folders: ['selectors', 'snapshot'], packages: [] },
  environments: { folders: ['selectors', 'snapshot'], packages: [] },
  fleet: {
    folders: ['cluster', 'environments', 'snapshot'],
    packages: [types],
  },
  matching: {
    folders: ['json', 'selectors', 'snapshot', 'cluster', 'fleet'],
    packages: [engine, words, wordTypes],
  },
  backups: { folders: ['snapshot', 'cluster', 'fleet'], packages: [] },
  budgets: { folders: ['quantities', 'snapshot', 'cluster'], packages: [] },
  facts: {
    folders: [
      'selectors',
      'snapshot',
      'cluster',
      'fleet',
      'matching',
      'backups',
    ],
    packages: [types],
  },
  drill: {
    folders: ['quantities', 'selectors', 'snapshot', 'cluster', 'budgets'],
    packages: [words, wordTypes],
  },
  checks: {
    folders: [
      'quantities',
      'selectors',
      'snapshot',
      'cluster',
      'fleet',
      'matching',
      'backups',
      'budgets',
      'drill',
    ],
    // How much a check matters is said by the finding of its name.
    packages: [engine, types, wordTypes],
  },
  observer: {
    folders: [
      'snapshot',
      'cluster',
      'fleet',
      'matching',
      'budgets',
      'facts',
      'checks',
      'drill',
    ],
    packages: [types, wordTypes],
  },
};

const sources = Sources.read(__dirname);

describe('the architecture of what is made of clusters', () => {
  it('has a rule for each folder', () => {
    expect(sources.folders()).toEqual(Object.keys(allowed).sort());
  });

  it.each(sources.files())('%s imports only what its folder may', file => {
    expect(sources.forbiddenImports(file, allowed)).toEqual([]);
  });

  it.each(sources.files())('%s does no I/O', file => {
    expect(sources.impurities(file)).toEqual([]);
  });
});
