import { AllowedImports, Sources } from '@internal/architecture';

const ownName = '@rung/backstage-plugin-rung-common';

/**
 * A folder with an entry of its own names the types of another entry by the
 * package's name, so that each report of the API holds what is its own.
 */
const engineTypes = `type ${ownName}`;

/**
 * Which other folders, and which packages, the code of a folder may import.
 * The engine is everything but the client: it stays free of I/O, so that it
 * runs the same in a browser, in a backend and in a template.
 */
const allowed: AllowedImports = {
  memory: { folders: [], packages: [] },
  ladder: { folders: [], packages: [] },
  thresholds: { folders: ['ladder'], packages: [] },
  problems: { folders: [], packages: [] },
  requirements: {
    folders: ['memory', 'problems', 'ladder', 'thresholds'],
    packages: ['fastest-levenshtein'],
  },
  content: { folders: ['ladder', 'markdown'], packages: [engineTypes] },
  built: {
    folders: ['problems', 'ladder', 'requirements'],
    packages: [],
  },
  clusters: { folders: ['problems', 'requirements'], packages: [] },
  dependencies: { folders: ['problems', 'requirements'], packages: [] },
  campaigns: {
    folders: ['annotations', 'built', 'findings', 'text', 'wire'],
    packages: [
      engineTypes,
      `${engineTypes}/wire`,
      'type @backstage/catalog-model',
    ],
  },
  verdict: {
    folders: ['memory', 'ladder', 'thresholds', 'requirements', 'built'],
    packages: [],
  },
  costs: {
    folders: ['ladder', 'built', 'verdict', 'findings'],
    packages: ['@backstage/errors'],
  },
  findings: {
    folders: [
      'memory',
      'ladder',
      'thresholds',
      'requirements',
      'built',
      'verdict',
    ],
    packages: [],
  },
  annotations: {
    folders: ['requirements', 'built', 'clusters', 'findings'],
    packages: [],
  },
  wording: {
    folders: [
      'problems',
      'built',
      'clusters',
      'dependencies',
      'ladder',
      'thresholds',
      'requirements',
      'verdict',
      'findings',
      'costs',
    ],
    packages: [],
  },
  policy: {
    folders: [
      'wording',
      'ladder',
      'thresholds',
      'requirements',
      'annotations',
      'findings',
    ],
    packages: ['@backstage/errors'],
  },
  reading: {
    folders: [
      'memory',
      'problems',
      'requirements',
      'annotations',
      'policy',
      'built',
      'clusters',
      'dependencies',
      'findings',
      'text',
    ],
    packages: ['type @backstage/catalog-model'],
  },
  assessment: {
    folders: [
      'requirements',
      'policy',
      'reading',
      'built',
      'verdict',
      'findings',
    ],
    packages: ['type @backstage/catalog-model'],
  },
  parts: {
    folders: ['ladder', 'thresholds', 'requirements', 'built', 'findings'],
    packages: [],
  },
  text: { folders: [], packages: [] },
  markdown: { folders: ['text'], packages: [] },
  memo: {
    folders: [
      'annotations',
      'built',
      'ladder',
      'thresholds',
      'requirements',
      'text',
      'markdown',
      'findings',
      'verdict',
      'assessment',
      'parts',
      'reading',
      'wording',
    ],
    packages: ['type @backstage/catalog-model'],
  },
  reference: {
    folders: [
      'thresholds',
      'requirements',
      'annotations',
      'markdown',
      'built',
      'clusters',
      'dependencies',
      'findings',
      'wording',
    ],
    packages: [],
  },
  preview: {
    folders: ['memory', 'ladder', 'built', 'verdict', 'costs', 'wire'],
    packages: [engineTypes, `${engineTypes}/wire`],
  },
  permissions: {
    folders: [],
    packages: ['@backstage/plugin-permission-common'],
  },
  wire: {
    folders: ['ladder', 'requirements', 'built', 'verdict', 'findings'],
    packages: [engineTypes],
  },
  withholding: {
    folders: [
      'thresholds',
      'requirements',
      'policy',
      'verdict',
      'findings',
      'assessment',
      'wire',
    ],
    packages: [engineTypes],
  },
  client: {
    folders: ['wire'],
    packages: [
      engineTypes,
      'type @backstage/catalog-model',
      '@backstage/errors',
    ],
  },
};

const sources = Sources.read(__dirname, ownName);

describe('the architecture of the engine', () => {
  it('has a rule for each folder', () => {
    expect(sources.folders()).toEqual(Object.keys(allowed).sort());
  });

  it.each(sources.files())('%s imports only what its folder may', file => {
    expect(sources.forbiddenImports(file, allowed)).toEqual([]);
  });

  it.each(sources.files(['client']))('%s does no I/O', file => {
    expect(sources.impurities(file)).toEqual([]);
  });
});
