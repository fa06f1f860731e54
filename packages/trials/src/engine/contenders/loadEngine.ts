import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The package of the engine, published or from its sources. */
export type EngineModule = typeof import('@rung/backstage-plugin-rung-common');

/**
 * The engine as an adopter has it, built and installed in the run folder: what
 * is measured is plain JavaScript, and no compiler has a share in it.
 */
export function loadEngine(runFolder: string): EngineModule {
  const require = createRequire(join(runFolder, 'package.json'));
  return require('@rung/backstage-plugin-rung-common');
}
