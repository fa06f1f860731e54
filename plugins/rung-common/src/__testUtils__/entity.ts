import type { Entity } from '@backstage/catalog-model';
import { annotationOf } from '../annotations/names';

/** A component that states these requirements, keys without their prefix. */
export function component(requirements: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'checkout',
      annotations: Object.fromEntries(
        Object.entries(requirements).map(([key, value]) => [
          annotationOf(key),
          value,
        ]),
      ),
    },
  };
}
