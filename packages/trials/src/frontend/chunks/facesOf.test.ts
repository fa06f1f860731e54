import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundlePlugin.ts';
import { burdensOf } from './burdensOf.ts';
import { facesOf } from './facesOf.ts';

const startText = 'import("./card.js")';
const cardText = 'export const card = 1';

const bundle: Bundle = {
  start: { text: startText, modules: ['./src/alpha/index.ts'] },
  parts: [
    {
      request: '../components/EntityRungCard',
      text: cardText,
      modules: ['./src/EntityRungCard/index.ts'],
    },
    {
      request: './RenderedMemo.tsx',
      text: 'core.MarkdownContent',
      modules: ['./src/memo/RenderedMemo.tsx'],
    },
    {
      request: './TrendChart',
      text: Array.from({ length: 100 }, (_, index) => index).join(),
      modules: ['./src/TrendChart.tsx', './node_modules/recharts/index.js'],
    },
  ],
};

describe('facesOf', () => {
  it('adds the start of the plugin to each part', () => {
    const card = facesOf(bundle).find(({ name }) => name === 'EntityRungCard')!;
    expect(card.ownBytes).toBe(sizeOf(cardText));
    expect(card.bytes).toBe(sizeOf(cardText) + sizeOf(startText));
  });

  it('lists the largest first, and the start at the end', () => {
    expect(facesOf(bundle).map(({ name }) => name)).toEqual([
      'TrendChart',
      'EntityRungCard',
      'RenderedMemo',
      'start of the plugin',
    ]);
  });
});

describe('burdensOf', () => {
  it('names what a face waits for without need', () => {
    expect(facesOf(bundle).map(burdensOf)).toEqual([
      ['charts'],
      [],
      ['a renderer of Markdown'],
      [],
    ]);
  });
});

function sizeOf(text: string) {
  return gzipSync(text).length;
}
