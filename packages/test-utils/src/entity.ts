import { Entity } from '@backstage/catalog-model';

/** An entity of the catalog with these annotations, by their full key. */
export function entity(
  kind: string,
  name: string,
  annotations: Record<string, string> = {},
  spec: Entity['spec'] = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace: 'default', name, annotations },
    spec,
  };
}
