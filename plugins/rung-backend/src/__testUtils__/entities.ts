import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** What a test states of an entity; the rest is the same for all of them. */
export interface EntityOptions {
  /** Requirements, facts and acceptances by their key, without the prefix. */
  states?: Record<string, string>;
  /** Annotations by their whole key. */
  annotations?: Record<string, string>;
  metadata?: JsonObject;
  spec?: JsonObject;
}

/** An entity of the catalog that states these requirements. */
export function entity(
  kind: string,
  name: string,
  { states = {}, annotations, metadata, spec }: EntityOptions = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      ...metadata,
      annotations: {
        ...Object.fromEntries(
          Object.entries(states).map(([key, value]) => [
            `rung.dev/${key}`,
            value,
          ]),
        ),
        ...annotations,
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:payments',
      ...(kind === 'API' && { definition: 'none' }),
      ...spec,
    },
  };
}
