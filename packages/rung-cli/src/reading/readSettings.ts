import { resolve } from 'node:path';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import { InputError } from '@backstage/errors';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import {
  readAssessmentPolicy,
  readCosts,
} from '@rung/backstage-plugin-rung-node';
import { parse } from 'yaml';

/** What a portal reads under `rung` that counts for files as well. */
export interface Settings {
  policy: AssessmentPolicy;
  costs: CostSettings;
}

/**
 * The rules and prices that app-config files set, merged as a portal merges them, with
 * environment variables filled in.
 *
 * @param paths - the last wins
 * @throws InputError that names what is wrong and what to write instead
 */
export async function readSettings(
  paths: readonly string[],
): Promise<Settings> {
  const sources = paths.map(path =>
    FileConfigSource.create({
      path: resolve(path),
      watch: false,
      parser: async ({ contents }) => ({ result: rungSectionOf(contents) }),
    }),
  );
  try {
    const config = await ConfigSources.toConfig(ConfigSources.merge(sources));
    config.close();
    return { policy: readAssessmentPolicy(config), costs: readCosts(config) };
  } catch (error) {
    throw new InputError(
      `The configuration cannot be used: ${(error as Error).message}`,
    );
  }
}

/**
 * The rest is not even looked at, because it may include files and secrets
 * that are not at hand where the command runs.
 */
function rungSectionOf(contents: string) {
  const { rung } = parse(contents) ?? {};
  return rung === undefined ? {} : { rung };
}
