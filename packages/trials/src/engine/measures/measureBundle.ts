import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { asAppsBundle } from '../../platform/bundling.ts';
import { repositoryFolder } from '../../platform/paths.ts';

/** All that it takes to assess an entity under rules of one's own. */
const contents =
  "export { assessEntity, AssessmentPolicy } from '@rung/backstage-plugin-rung-common';";

/** The bytes of the engine alone as they travel to a browser: bundled as `bench:frontend` does. */
export async function measureBundle(): Promise<number> {
  const { outputFiles } = await build({
    ...asAppsBundle,
    stdin: { contents, resolveDir: repositoryFolder },
  });
  return gzipSync(outputFiles[0].text).length;
}
