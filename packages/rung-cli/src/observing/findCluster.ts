import { existsSync } from 'node:fs';
import { InputError } from '@backstage/errors';
import { ClusterAccess } from './ClusterAccess';
import { readKubeconfig, usualKubeconfigs } from './readKubeconfig';
import { readServiceAccount } from './readServiceAccount';

/**
 * Finds the cluster that is meant: that of the kubeconfig that is named, else of
 * the usual one, else the one in which the command runs.
 *
 * @throws InputError if there is none, or if it cannot be reached this way
 */
export async function findCluster({
  kubeconfig,
  context,
  environment,
}: {
  kubeconfig?: string;
  context?: string;
  environment: Readonly<Record<string, string | undefined>>;
}): Promise<ClusterAccess> {
  if (kubeconfig !== undefined) {
    return readKubeconfig([kubeconfig], context);
  }
  const usual = usualKubeconfigs(environment).filter(path => existsSync(path));
  if (usual.length > 0) {
    return readKubeconfig(usual, context);
  }
  const within = await readServiceAccount(environment);
  if (!within) {
    throw new InputError(
      'There is no kubeconfig, and no service account of a pod; name a kubeconfig with --kubeconfig',
    );
  }
  return within;
}
