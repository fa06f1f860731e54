import type { ApiServer } from './ApiServer.ts';

const namespace = 'default';
const atOnce = 20;
const podsPath = `/api/v1/namespaces/${namespace}/pods`;
const setsPath = `/apis/apps/v1/namespaces/${namespace}/statefulsets`;

/** Makes pods that say that they belong to a set, which wants none of its own. */
export async function manyPods(api: ApiServer, set: string, count: number) {
  const labels = { app: set };
  await api.create(setsPath, {
    metadata: { name: set },
    spec: {
      replicas: 0,
      serviceName: set,
      selector: { matchLabels: labels },
      template: podOf(labels),
    },
  });
  for (let first = 0; first < count; first += atOnce) {
    const indexes = Array.from(
      { length: Math.min(atOnce, count - first) },
      (_, index) => first + index,
    );
    await Promise.all(
      indexes.map(index => {
        const { metadata, spec } = podOf(labels);
        return api.create(podsPath, {
          metadata: {
            ...metadata,
            name: `${set}-${index}`,
            ownerReferences: [
              {
                apiVersion: 'apps/v1',
                kind: 'StatefulSet',
                name: set,
                uid: 'of-nobody',
                controller: true,
              },
            ],
          },
          spec,
        });
      }),
    );
  }
}

export async function removePods(api: ApiServer, set: string) {
  await api.json(`${podsPath}?labelSelector=app%3D${set}`, {
    method: 'DELETE',
    body: { gracePeriodSeconds: 0 },
  });
  await api.json(`${setsPath}/${set}`, { method: 'DELETE' });
}

/** No scheduler places it, and no kubelet runs it. */
function podOf(labels: Record<string, string>) {
  return {
    metadata: { labels },
    spec: {
      schedulerName: 'nobody',
      terminationGracePeriodSeconds: 0,
      containers: [{ name: 'app', image: 'registry.k8s.io/pause:3.9' }],
    },
  };
}
