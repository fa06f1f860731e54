import { stringify } from 'yaml';

/** What a kubeconfig of a test says, where it differs from a plain one. */
export interface KubeconfigFields {
  cluster?: Record<string, unknown>;
  user?: Record<string, unknown>;
  currentContext?: string;
  /** The name of the context, the cluster and the user. */
  name?: string;
}

/** The text of a kubeconfig with one context. */
export function kubeconfig(server: string, fields: KubeconfigFields = {}) {
  const { name = 'prod', user, cluster } = fields;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': fields.currentContext ?? name,
    contexts: [{ name, context: { cluster: name, user: name } }],
    clusters: [{ name, cluster: { server, ...cluster } }],
    users: [{ name, user: user ?? { token: 'good' } }],
  });
}
