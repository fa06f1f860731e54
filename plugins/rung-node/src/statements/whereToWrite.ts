import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { sameMeaning } from './sameMeaning';
import { Statements } from './types';

/**
 * The same statements under the keys that the entity uses: what it states
 * under the organization's own key is changed there, in the unit of that key,
 * and what is taken away is
 * taken away under every key.
 *
 * @public
 */
export function whereToWrite(
  stated: Statements,
  entity: Entity,
  policy: AssessmentPolicy,
): Statements {
  const present = entity.metadata.annotations ?? {};
  return Object.fromEntries(
    Object.entries(stated).flatMap(([annotation, text]) => {
      const inUse = sameMeaning(annotation, policy).filter(other =>
        Object.hasOwn(present, other),
      );
      const [first = annotation] = inUse;
      return text === ''
        ? inUse.map(other => [other, ''])
        : [[first, policy.writeAs(first, text)]];
    }),
  );
}
