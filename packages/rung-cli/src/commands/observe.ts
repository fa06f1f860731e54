import { plainJson } from '@rung/backstage-plugin-rung-common';
import { pushSnapshot, pushTargetOf } from '../observing';
import { exitCodes } from './exitCodes';
import { readChosenCluster } from './readChosenCluster';
import { say } from './say';
import { ObserveOptions } from './types';

/**
 * Reads a cluster, and prints its snapshot or hands it to a portal.
 *
 * @returns the exit code
 * @throws InputError if the options or the kubeconfig cannot be used
 */
export async function observe(options: ObserveOptions): Promise<number> {
  const { push } = options;
  const target =
    push === undefined
      ? undefined
      : pushTargetOf(push, options.token ?? process.env.RUNG_TOKEN);
  const snapshot = await readChosenCluster(options);
  if (!snapshot) {
    return exitCodes.fails;
  }
  if (target === undefined) {
    process.stdout.write(`${plainJson(snapshot, 2)}\n`);
    return exitCodes.holds;
  }
  const problem = await pushSnapshot(snapshot, target);
  say(
    problem === undefined ? `${snapshot.cluster}: pushed` : `error: ${problem}`,
  );
  return problem === undefined ? exitCodes.holds : exitCodes.fails;
}
