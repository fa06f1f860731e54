import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

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
const allowed: Record<string, { folders: string[]; packages: string[] }> = {
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
  verdict: {
    folders: ['memory', 'ladder', 'thresholds', 'requirements', 'built'],
    packages: [],
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
  annotations: { folders: ['requirements', 'built', 'findings'], packages: [] },
  wording: {
    folders: [
      'problems',
      'built',
      'ladder',
      'thresholds',
      'requirements',
      'verdict',
      'findings',
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
  text: { folders: [], packages: [] },
  markdown: { folders: ['text'], packages: [] },
  memo: {
    folders: [
      'annotations',
      'ladder',
      'thresholds',
      'requirements',
      'text',
      'markdown',
      'findings',
      'verdict',
      'assessment',
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
      'findings',
      'wording',
    ],
    packages: [],
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

const impure =
  /\b(fetch|process|require|setTimeout|XMLHttpRequest|localStorage|window|document|console|Date\.now|Math\.random)\b/;

interface Import {
  file: string;
  specifier: string;
  type: boolean;
}

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter(
    file => file !== 'index.ts' && !file.startsWith(`__testUtils__${sep}`),
  )
  .map(file => ({ file, text: readFileSync(join(__dirname, file), 'utf8') }));

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';/gm,
  );
  return Array.from(statements, ([, type, specifier]) => ({
    file,
    specifier,
    type: Boolean(type),
  }));
}

function describeImport({ file, specifier, type }: Import): string {
  if (specifier.startsWith(`${ownName}/`)) {
    return `./${specifier.slice(ownName.length + 1)}`;
  }
  if (!specifier.startsWith('.')) {
    return type ? `type ${specifier}` : specifier;
  }
  const target = relative(__dirname, join(__dirname, file, '..', specifier));
  return `./${target.split(sep)[0]}`;
}

describe('the architecture of the engine', () => {
  it('has a rule for each folder', () => {
    const folders = new Set(sources.map(({ file }) => file.split(sep)[0]));
    expect([...folders].sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(sources.map(({ file, text }) => [file, text]))(
    '%s imports only what its folder may',
    (file, text) => {
      const folder = file.split(sep)[0];
      const { folders, packages } = allowed[folder];
      const permitted = [
        ...packages,
        ...[folder, ...folders].map(name => `./${name}`),
      ];
      expect(permitted).toEqual(
        expect.arrayContaining(importsOf(file, text).map(describeImport)),
      );
    },
  );

  it.each(
    sources
      .filter(({ file }) => !file.startsWith(`client${sep}`))
      .map(({ file, text }) => [file, text]),
  )('%s does no I/O', (_file, text) => {
    const code = text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*/g, '')
      .replace(/'[^'\n]*'|`[^`]*`/g, "''");
    expect(code).not.toMatch(impure);
  });
});
