import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Problem } from '../../platform/launcher.ts';
import { repositoryFolder } from '../../platform/paths.ts';

const guide = 'docs/red-hat-developer-hub.md';

/** What the guide tells a portal of the older frontend system. */
export interface Wiring {
  /** What the plugin is called there. */
  id: string;
  /** The exports that it names, each once. */
  importNames: string[];
}

/** Reads the wiring from the guide, so that it names nothing that is not there. */
export function documentedWiring(): Wiring {
  const text = readFileSync(join(repositoryFolder, guide), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, yaml]) => parse(yaml))
    .flatMap(({ plugins = [] }) => plugins)
    .flatMap(({ pluginConfig }) =>
      Object.entries(pluginConfig?.dynamicPlugins?.frontend ?? {}),
    );
  if (blocks.length !== 1) {
    throw new Problem(
      `${guide} wires ${blocks.length} frontend plugins.`,
      'Write one block of YAML with plugins, of which one has pluginConfig.dynamicPlugins.frontend with one plugin in it.',
    );
  }
  const [[id, wiring]] = blocks;
  return { id, importNames: [...new Set(importNamesIn(wiring))] };
}

function importNamesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'importName' ? [String(inner)] : importNamesIn(inner),
  );
}
