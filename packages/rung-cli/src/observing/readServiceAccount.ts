import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterAccess } from './ClusterAccess';

/** Where a pod finds its service account. */
export const SERVICE_ACCOUNT_FOLDER =
  '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * How a pod reaches the cluster that it runs in, or undefined where there is no
 * pod.
 */
export async function readServiceAccount(
  environment: Readonly<Record<string, string | undefined>>,
  folder = SERVICE_ACCOUNT_FOLDER,
): Promise<ClusterAccess | undefined> {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port } =
    environment;
  const token = join(folder, 'token');
  if (!host || !port || !existsSync(token)) {
    return undefined;
  }
  const address = host.includes(':') ? `[${host}]` : host;
  return {
    server: `https://${address}:${port}`,
    token: (await readFile(token, 'utf8')).trim(),
    ca: await readFile(join(folder, 'ca.crt'), 'utf8'),
  };
}
