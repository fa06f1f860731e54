import type { Face } from './facesOf.ts';

/** What no face needs before it shows, and how a chunk tells that it brings it along. */
const burdens = {
  charts: /node_modules\/(recharts|victory-vendor)\//,
  // From a package that every app has, where only its name gives it away.
  'a renderer of Markdown':
    /\bMarkdownContent\b|node_modules\/(react-markdown|markdown-it|marked|micromark|remark|rehype)/,
};

/** The burdens that a face waits for. */
export function burdensOf({ chunk: { modules, text } }: Face): string[] {
  return Object.entries(burdens)
    .filter(([, sign]) => [...modules, text].some(part => sign.test(part)))
    .map(([burden]) => burden);
}
