import type { Entity } from '@backstage/catalog-model';
import { annotationsOf, shown } from '../reading/annotations';
import { entityRefOf } from '../reading/entityRefOf';
import { MAX_VALUE_LENGTH, Problem } from '../requirements/types';
import { factKinds } from './factKinds';
import { BUILT_PREFIX, BuiltFacts } from './types';

/** Put together once: every entity is asked for every one of them. */
const facts = factKinds.map(kind => ({
  ...kind,
  annotation: `${BUILT_PREFIX}${kind.key}`,
}));

/** Reads what an entity declares of what stands today. */
export function readBuilt(entity: Entity): {
  facts: BuiltFacts;
  problems: Problem[];
} {
  const annotations = annotationsOf(entity);
  const entityRef = entityRefOf(entity);
  const declared: BuiltFacts = {};
  const problems: Problem[] = [];

  for (const { key, expected, parse, annotation } of facts) {
    const written = annotations.get(annotation);
    if (written !== undefined) {
      const text = written.trim();
      const value =
        text === '' || written.length > MAX_VALUE_LENGTH
          ? undefined
          : parse(text);
      if (value === undefined) {
        problems.push({
          key: `built.${key}`,
          source: { type: 'entity', entityRef, annotation },
          value: shown(written),
          reason: 'The value is not one that this fact knows.',
          expected: `Write ${expected}.`,
        });
      } else {
        Object.assign(declared, { [key]: value });
      }
    }
  }
  return { facts: declared, problems };
}
