import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CatalogFile } from '@rung/backstage-plugin-rung-node';
import { parseAllDocuments } from 'yaml';
import { percentile } from '../platform/figures.ts';
import type { FileCost } from './FileCost.ts';
import type { Shape } from './shapes.ts';

const runs = 3;
/** Nobody waits for the next larger file of a shape that takes as long. */
const longMs = 5_000;
const edit = { 'rung.dev/rto.zone': '5m', 'rung.dev/availability': '99.9' };

/** The class as an adopter has it, built and installed in the run folder. */
export function loadCatalogFile(runFolder: string): typeof CatalogFile {
  const require = createRequire(join(runFolder, 'package.json'));
  return require('@rung/backstage-plugin-rung-node').CatalogFile;
}

/** What files of one shape take, from the smallest on. */
export function measureShape(
  { name, fileOf }: Shape,
  sizes: readonly number[],
  file: typeof CatalogFile,
): FileCost[] {
  const costs: FileCost[] = [];
  let isPeerQuick = true;
  for (const size of sizes) {
    const text = fileOf(size);
    const yamlMs: number | undefined = isPeerQuick
      ? timed(() => readPlainly(text))
      : undefined;
    isPeerQuick = yamlMs !== undefined && yamlMs < longMs;
    costs.push({
      shape: name,
      length: text.length,
      parseMs: timed(() => parsed(file, text)),
      annotateMs: annotateMs(parsed(file, text)),
      yamlMs,
    });
  }
  return costs;
}

/** As the library reads unless told otherwise. */
function readPlainly(text: string) {
  for (const document of parseAllDocuments(text)) {
    if (document.errors.length === 0) {
      document.toJS();
    }
  }
}

function parsed(file: typeof CatalogFile, text: string) {
  try {
    return file.parse(text);
  } catch {
    return undefined;
  }
}

function annotateMs(file: CatalogFile | undefined) {
  return file && timed(() => file.annotate(file.documents[0], edit));
}

/**
 * In milliseconds, the median; once is enough of what takes long. Not the time
 * on the clock: whatever else the machine does is no matter here.
 */
function timed(work: () => void): number {
  const times: number[] = [];
  while (times.length < runs && (times[0] ?? 0) < longMs) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return percentile(times, 0.5);
}
