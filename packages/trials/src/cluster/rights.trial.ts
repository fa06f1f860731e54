import assert from 'node:assert/strict';
import { changeRules, documentedRole, type Rule } from './setting/accounts.ts';
import { clusterTrial } from './setting/clusterTrial.ts';
import type { ClusterSetting } from './setting/ClusterSetting.ts';

const verbs = ['get', 'list'];

clusterTrial('the documented role is enough', async ({ portal }) => {
  const { status, missingRules } = await portal.sweep();
  assert.deepEqual([status, missingRules], ['reached', []]);
});

clusterTrial('the documented role is no more than enough', async setting => {
  const { api, tokens } = setting;
  const account = api.as(tokens.portal);
  for (const path of [
    '/api/v1/secrets',
    '/api/v1/configmaps',
    '/apis/apps/v1/replicasets',
    '/apis/rbac.authorization.k8s.io/v1/clusterroles',
  ]) {
    assert.equal((await account.ask(path)).status, 403, path);
  }
  const { status } = await account.ask('/api/v1/namespaces/default/pods', {
    method: 'POST',
    body: { metadata: { name: 'trial' }, spec: { containers: [] } },
  });
  assert.equal(status, 403, 'nothing can be made');
});

clusterTrial('each right that is missing is named', async setting => {
  const { api, portal } = setting;
  const rights = await servedRights(setting);
  assert.ok(rights.length >= 13, `${rights.length} rights are tried`);
  try {
    for (const right of rights) {
      await changeRules(api, without(right));
      const { status, missingRules } = await portal.sweep();
      assert.deepEqual([status, missingRules], ['reached', [right]]);
    }
    await changeRules(api, []);
    const refused = await portal.sweep();
    assert.equal(refused.status, 'refused');
    assert.deepEqual(sorted(refused.missingRules), sorted(rights));
  } finally {
    await changeRules(api, documentedRole.rules);
    await portal.sweep();
  }
});

/** Each resource of the role that this cluster has, as a rule of its own. */
async function servedRights({ api }: ClusterSetting): Promise<Rule[]> {
  const { groups } = await api.json<{ groups: { name: string }[] }>('/apis');
  const served = new Set(['', ...groups.map(({ name }) => name)]);
  return documentedRole.rules
    .filter(({ apiGroups: [group] }) => served.has(group))
    .flatMap(({ apiGroups, resources }) =>
      resources.map(resource => ({ apiGroups, resources: [resource], verbs })),
    );
}

/** The documented rules, less one resource. */
function without({ apiGroups: [group], resources: [absent] }: Rule): Rule[] {
  return documentedRole.rules
    .map(rule => ({
      ...rule,
      resources: rule.resources.filter(
        resource => rule.apiGroups[0] !== group || resource !== absent,
      ),
    }))
    .filter(({ resources }) => resources.length > 0);
}

function sorted(rules: readonly object[]): string[] {
  return rules.map(rule => JSON.stringify(rule)).sort();
}
