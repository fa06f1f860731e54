import type { Bundle } from './bundlePlugin.ts';
import type { Face } from './facesOf.ts';

/** What no face needs before it shows, and how its files tell that they bring it along. */
const burdens = {
  charts: /node_modules\/(recharts|victory-vendor)\//,
  'a renderer of Markdown':
    /^(react-markdown|markdown-it|marked|micromark|remark|rehype)|^MarkdownContent$/,
};

/** The burdens that a face waits for. */
export function burdensOf({ files, texts }: Bundle, face: Face): string[] {
  const parts = face.files.flatMap(file => [
    ...Object.keys(files[file].inputs),
    ...files[file].imports.map(({ path }) => path),
    // From a package that every app has, where only its name gives it away.
    ...(texts.get(file)!.match(/\bMarkdownContent\b/) ?? []),
  ]);
  return Object.entries(burdens)
    .filter(([, sign]) => parts.some(part => sign.test(part)))
    .map(([burden]) => burden);
}
