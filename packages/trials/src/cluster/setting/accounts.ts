import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryFolder } from '../../platform/paths.ts';
import type { ApiServer } from './ApiServer.ts';

export interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

export interface ClusterRole {
  metadata: { name: string };
  rules: Rule[];
}

const roles = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
const bindings = '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings';
const namespace = 'rung-trials';

/** The least that Rung has to be allowed to read, as it is documented. */
export const documentedRole: ClusterRole = parse(
  readFileSync(
    join(repositoryFolder, 'examples/clusters/cluster-role.yaml'),
    'utf8',
  ),
);

/** Makes an account, and a token of it. Accounts have a namespace of their own. */
export async function makeAccount(
  api: ApiServer,
  name: string,
): Promise<string> {
  const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  await api.ask('/api/v1/namespaces', {
    method: 'POST',
    body: { metadata: { name: namespace } },
  });
  await api.ask(`${accounts}/${name}`, { method: 'DELETE' });
  await api.create(accounts, { metadata: { name } });
  const { status } = await api.create<{ status: { token: string } }>(
    `${accounts}/${name}/token`,
    {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: 3600 },
    },
  );
  return status.token;
}

/** Makes the documented role, as it is documented. */
export async function makeDocumentedRole(api: ApiServer) {
  await api.ask(roles, { method: 'POST', body: documentedRole });
  await changeRules(api, documentedRole.rules);
}

/** Gives an account a role, and no other. */
export async function bindRole(api: ApiServer, account: string, role: string) {
  await api.ask(`${bindings}/${account}`, { method: 'DELETE' });
  await api.create(bindings, {
    metadata: { name: account },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name: role,
    },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
  });
}

/** Has the role consist of these rules from now on. */
export async function changeRules(api: ApiServer, rules: readonly Rule[]) {
  await api.patch(`${roles}/${documentedRole.metadata.name}`, { rules });
}

/** Leaves nothing of all that behind. */
export async function removeAccounts(api: ApiServer, names: readonly string[]) {
  for (const path of [
    ...names.map(name => `${bindings}/${name}`),
    `${roles}/${documentedRole.metadata.name}`,
    `/api/v1/namespaces/${namespace}`,
  ]) {
    await api.ask(path, { method: 'DELETE' });
  }
}
