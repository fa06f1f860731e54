import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ownClusterTrial } from './setting/clusterTrial.ts';

interface AuditedRequest {
  verb: string;
  user: { username: string };
  objectRef?: { resource: string };
  requestURI: string;
}

const account = 'system:serviceaccount:rung-trials:rung-observer';
const never = new Set(['secrets', 'configmaps', 'events', 'serviceaccounts']);

ownClusterTrial('nothing is asked but what may be', async (setting, own) => {
  const { portal } = setting;
  const before = requestsIn(own.auditLog).length;
  await portal.sweep();
  const asked = requestsIn(own.auditLog)
    .slice(before)
    .filter(({ user }) => user.username === account);
  assert.ok(asked.length > 15, `${asked.length} requests`);
  for (const { verb, objectRef, requestURI } of asked) {
    assert.match(verb, /^(get|list)$/, requestURI);
    assert.ok(!never.has(objectRef?.resource ?? ''), requestURI);
    assert.doesNotMatch(requestURI, /resourceVersion|watch/);
    if (objectRef) {
      assert.match(requestURI, /[?&]limit=500/);
    }
  }
});

function requestsIn(auditLog: string): AuditedRequest[] {
  return readFileSync(auditLog, 'utf8')
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}
