import type { Entity } from '@backstage/catalog-model';

const location = 'url:https://git.acme.example/lab.yaml';

/** The lesson's service, which has to survive the loss of a zone, and its cluster. */
export function catalog(cluster: string): Entity[] {
  return [
    entity('Component', 'ladder-demo', {
      type: 'service',
      stated: { survives: 'zone' },
    }),
    entity('Resource', cluster, {
      type: 'kubernetes-cluster',
      stated: { 'cluster.environment': 'production' },
    }),
  ];
}

function entity(
  kind: string,
  name: string,
  { type, stated }: { type: string; stated: Record<string, string> },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...Object.fromEntries(
          Object.entries(stated).map(([key, value]) => [
            `rung.dev/${key}`,
            value,
          ]),
        ),
      },
    },
    spec: { type, lifecycle: 'production', owner: 'team-lab' },
  };
}
