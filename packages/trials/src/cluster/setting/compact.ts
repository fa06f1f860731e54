import type { ApiServer } from './ApiServer.ts';

/** As an API server has its database do every few minutes, but at once. */
export async function compact(api: ApiServer, etcdUrl: string) {
  // Lists that have been read so far have to be of the past.
  await api.patch('/api/v1/namespaces/default', {
    metadata: { annotations: { 'rung.example/at': new Date().toISOString() } },
  });
  const { metadata } = await api.json<{
    metadata: { resourceVersion: string };
  }>('/api/v1/namespaces/default');
  const response = await fetch(`${etcdUrl}/v3/kv/compaction`, {
    method: 'POST',
    body: JSON.stringify({
      revision: metadata.resourceVersion,
      physical: true,
    }),
  });
  if (!response.ok) {
    throw new Error(`etcd answered ${response.status}`);
  }
}
