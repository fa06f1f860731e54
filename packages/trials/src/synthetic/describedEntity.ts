import type { Entity } from '@backstage/catalog-model';
import { chooseTags, describe, linksOf, titleOf } from './names.ts';
import type { Random } from './random.ts';

const location = 'url:https://git.acme.example/catalog/all.yaml';

/** An entity with all that teams write about it, whatever its kind. */
export function describedEntity(
  random: Random,
  kind: string,
  name: string,
  stated: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      ...(random.chance(0.4) && { title: titleOf(name) }),
      description: describe(name),
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        'backstage.io/source-location': `url:https://git.acme.example/${name}/`,
        'acme.com/cost-center': `cc-${random.below(400)}`,
        'acme.com/on-call-rota': `rota-${random.below(90)}`,
        ...stated,
      },
      labels: {
        'acme.com/tier': random.pick(['gold', 'silver', 'bronze']),
        // What the permission policies of the trials go by.
        ...(random.chance(0.05) && { 'acme.com/confidential': 'true' }),
        ...(random.chance(0.05) && { 'acme.com/public': 'true' }),
      },
      tags: chooseTags(random),
      links: linksOf(name),
    },
  };
}
