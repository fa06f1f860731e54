import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Node from '@rung/backstage-plugin-rung-node';
import type * as Observation from '@rung/backstage-plugin-rung-observation';

export interface Installed {
  node: typeof Node;
  observation: typeof Observation;
}

/** The packages as an adopter has them, built and installed in the run folder. */
export function installed(runFolder: string): Installed {
  const require = createRequire(join(runFolder, 'package.json'));
  return {
    node: require('@rung/backstage-plugin-rung-node'),
    observation: require('@rung/backstage-plugin-rung-observation'),
  };
}
