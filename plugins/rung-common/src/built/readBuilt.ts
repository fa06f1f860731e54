import type { Entity } from '@backstage/catalog-model';
import { annotationsOf, shown } from '../reading/annotations';
import { entityRefOf } from '../reading/entityRefOf';
import { Problem } from '../requirements/types';
import { factKinds } from './factKinds';
import { BUILT_PREFIX, BuiltFacts } from './types';

const MAX_VALUE_LENGTH = 256;

/** Reads what an entity declares of what stands today. */
export function readBuilt(entity: Entity): {
  facts: BuiltFacts;
  problems: Problem[];
} {
  const annotations = annotationsOf(entity);
  const entityRef = entityRefOf(entity);
  const facts: BuiltFacts = {};
  const problems: Problem[] = [];

  for (const { key, expected, parse } of factKinds) {
    const annotation = `${BUILT_PREFIX}${key}`;
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
        Object.assign(facts, { [key]: value });
      }
    }
  }
  return { facts, problems };
}
