import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundlePlugin.ts';
import { burdensOf } from './burdensOf.ts';
import { facesOf, startOf } from './facesOf.ts';

const texts = {
  'dist/start.js': 'import "./shared.js"; import("./card.js")',
  'dist/card.js': 'import "./shared.js"; import("./memo.js")',
  'dist/memo.js': 'import { MarkdownContent as a } from "components"',
  'dist/trend.js': 'a'.repeat(1000),
  'dist/shared.js': 'export const shared = 1;',
};

const bundle: Bundle = {
  entryPoint: 'src/alpha/index.ts',
  files: {
    'dist/start.js': file('src/alpha/index.ts', {
      'dist/shared.js': 'import-statement',
      'dist/card.js': 'dynamic-import',
      'dist/trend.js': 'dynamic-import',
    }),
    'dist/card.js': file('src/EntityRungCard/index.ts', {
      'dist/shared.js': 'import-statement',
      'dist/memo.js': 'dynamic-import',
      react: 'import-statement',
    }),
    'dist/memo.js': file('src/memo/MemoText.tsx', {
      components: 'import-statement',
    }),
    'dist/trend.js': file(
      'src/charts/TrendChart.tsx',
      {},
      'node_modules/recharts/index.js',
    ),
    // Round in a circle.
    'dist/shared.js': file(undefined, { 'dist/shared.js': 'import-statement' }),
  },
  texts: new Map(Object.entries(texts)),
};

describe('facesOf', () => {
  it('adds what a face cannot run without, and nothing that comes later', () => {
    const card = facesOf(bundle).find(({ name }) => name === 'EntityRungCard')!;
    expect(card.files).toEqual(['dist/card.js', 'dist/shared.js']);
    expect(card.ownBytes).toBe(sizeOf('dist/card.js'));
    expect(card.bytes).toBe(sizeOf('dist/card.js') + sizeOf('dist/shared.js'));
  });

  it('lists the largest first, without the start', () => {
    expect(facesOf(bundle).map(({ name }) => name)).toEqual([
      'EntityRungCard',
      'MemoText.tsx',
      'TrendChart.tsx',
    ]);
    expect(startOf(bundle).files).toEqual(['dist/start.js', 'dist/shared.js']);
  });
});

describe('burdensOf', () => {
  it('names what a face waits for without need', () => {
    const burdens = facesOf(bundle).map(face => burdensOf(bundle, face));
    expect(burdens).toEqual([[], ['a renderer of Markdown'], ['charts']]);
  });
});

function file(
  entryPoint: string | undefined,
  imports: Record<string, 'import-statement' | 'dynamic-import'>,
  input = 'src/own.ts',
): Bundle['files'][string] {
  return {
    bytes: 0,
    entryPoint,
    exports: [],
    imports: Object.entries(imports).map(([path, kind]) => ({
      path,
      kind,
      external: !path.startsWith('dist/'),
    })),
    inputs: { [input]: { bytesInOutput: 0 } },
  };
}

function sizeOf(name: keyof typeof texts) {
  return gzipSync(texts[name]).length;
}
