import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Problem } from '../../platform/launcher.ts';
import type { ApiAccess } from './ApiServer.ts';

type Named<Key extends string> = { name: string } & {
  [key in Key]: Record<string, string>;
};

interface Kubeconfig {
  'current-context': string;
  clusters: Named<'cluster'>[];
  users: Named<'user'>[];
  contexts: Named<'context'>[];
}

/**
 * Reads how the cluster of the current context is reached. Files are not
 * followed: `kubectl config view --raw --flatten` writes one without.
 */
export function readKubeconfig(path: string): ApiAccess {
  const config: Kubeconfig = parse(readFileSync(path, 'utf8'));
  const named = <Item extends { name: string }>(
    items: readonly Item[],
    name: string,
  ) => {
    const found = items.find(item => item.name === name);
    if (!found) {
      throw new Problem(
        `${path} has no ${name}.`,
        'Name a kubeconfig whose current context is the cluster to try.',
      );
    }
    return found;
  };
  const { context } = named(config.contexts, config['current-context']);
  const { cluster } = named(config.clusters, context.cluster);
  const { user } = named(config.users, context.user);
  const pem = (section: Record<string, string>, field: string) =>
    section[`${field}-data`] &&
    Buffer.from(section[`${field}-data`], 'base64').toString();
  return {
    url: cluster.server,
    ca: pem(cluster, 'certificate-authority'),
    token: user.token,
    cert: pem(user, 'client-certificate'),
    key: pem(user, 'client-key'),
  };
}
