import { Entity } from '@backstage/catalog-model';

const specs: Record<string, object> = {
  Component: { type: 'service', lifecycle: 'production', owner: 'team' },
  Domain: { owner: 'team' },
  System: { owner: 'team' },
  User: { memberOf: [] },
};

/** An entity that a catalog takes in, with annotations by their key after the prefix. */
export function entity(
  kind: keyof typeof specs,
  name: string,
  stated: Record<string, string> = {},
  { spec, labels }: { spec?: object; labels?: Record<string, string> } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      ...(labels && { labels }),
      annotations: {
        'backstage.io/managed-by-location': 'url:https://acme.example/all.yaml',
        'backstage.io/managed-by-origin-location':
          'url:https://acme.example/all.yaml',
        ...Object.fromEntries(
          Object.entries(stated).map(([key, value]) => [
            `rung.dev/${key}`,
            value,
          ]),
        ),
      },
    },
    spec: { ...specs[kind], ...spec },
  };
}
