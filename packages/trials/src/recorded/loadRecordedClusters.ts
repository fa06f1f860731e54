import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Recorded from '@internal/test-utils/recordedCluster';
import { build } from 'esbuild';
import { repositoryFolder } from '../platform/paths.ts';

/** The recorded API servers of the tests, of which only a bundle runs as it is. */
export async function loadRecordedClusters(
  runFolder: string,
): Promise<typeof Recorded> {
  const outfile = join(runFolder, 'recordedCluster.mjs');
  await build({
    absWorkingDir: repositoryFolder,
    entryPoints: ['packages/test-utils/src/recordedCluster/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
