import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import { ClusterAccess } from './ClusterAccess';
import { textIn } from './fields';
import { Found, Kubeconfig, KubeconfigText } from './Kubeconfig';

/** Ways to credentials that are not gone, with what a user is to do about it. */
const refused: Readonly<Record<string, string>> = {
  exec: 'gets credentials from a program, which rung does not run',
  'auth-provider': 'gets credentials from a provider that rung does not know',
  username: 'has a password, which Kubernetes no longer takes',
  as: 'acts as somebody else, which rung does not do',
};

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** What a field holds in base64, or the file that another field names. */
async function pemOf(
  { path, section }: Found,
  field: string,
): Promise<string | undefined> {
  const data = textIn(section, `${field}-data`);
  if (data !== undefined) {
    return Buffer.from(data, 'base64').toString('utf8');
  }
  const file = textIn(section, field);
  return file === undefined ? undefined : read(resolve(dirname(path), file));
}

async function tokenOf({ path, section }: Found): Promise<string | undefined> {
  const file = textIn(section, 'tokenFile');
  return file === undefined
    ? textIn(section, 'token')
    : (await read(resolve(dirname(path), file))).trim();
}

function refuse({ name, section }: Found): void {
  for (const [field, what] of Object.entries(refused)) {
    if (section[field] !== undefined) {
      throw new InputError(
        `The user ${name} of the kubeconfig ${what}. Use a kubeconfig with the token of a service account that may read the cluster (kubectl create token rung-observer --namespace rung), or run rung observe in the cluster`,
      );
    }
  }
}

function serverOf({ name, section }: Found): string {
  const server = textIn(section, 'server') ?? '';
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) {
    throw new InputError(
      `The cluster ${name} of the kubeconfig has no server; write an address such as https://10.0.0.1:6443`,
    );
  }
  if (section['proxy-url'] !== undefined) {
    throw new InputError(
      `The cluster ${name} of the kubeconfig is behind a proxy, which rung does not use; run rung observe in the cluster`,
    );
  }
  return server.replace(/\/+$/, '');
}

/**
 * Reads from kubeconfig files how a cluster is reached.
 *
 * @param context - the current one where it is left out
 * @throws InputError that says what is wrong and what to do instead
 */
export async function readKubeconfig(
  paths: readonly string[],
  context?: string,
): Promise<ClusterAccess> {
  const files: KubeconfigText[] = [];
  for (const path of paths) {
    files.push({ path, text: await read(path) });
  }
  const { cluster, user } = Kubeconfig.parse(files).context(context);
  if (user) {
    refuse(user);
  }
  return {
    name: cluster.name,
    server: serverOf(cluster),
    ca: await pemOf(cluster, 'certificate-authority'),
    isUnverified: cluster.section['insecure-skip-tls-verify'] === true,
    serverName: textIn(cluster.section, 'tls-server-name'),
    token: user && (await tokenOf(user)),
    cert: user && (await pemOf(user, 'client-certificate')),
    key: user && (await pemOf(user, 'client-key')),
  };
}

/** Where `kubectl` looks for a kubeconfig, too. */
export function usualKubeconfigs(
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const { KUBECONFIG } = environment;
  return KUBECONFIG
    ? KUBECONFIG.split(delimiter).filter(path => path !== '')
    : [join(homedir(), '.kube', 'config')];
}
