import { BuiltKey } from '../annotations/builtKeys';
import { builtAnnotations } from '../annotations/keys';
import { AnnotatedEntity, shown } from '../reading/annotations';
import { MAX_VALUE_LENGTH, Problem } from '../requirements/types';
import { factKinds } from './factKinds';
import { BuiltFacts } from './types';

/** Reads what an entity declares of what stands today. */
export function readBuilt({ entityRef, annotations }: AnnotatedEntity): {
  facts: BuiltFacts;
  problems: Problem[];
} {
  const declared: Partial<Record<BuiltKey, unknown>> = {};
  const problems: Problem[] = [];

  for (const { key, expected, parse } of factKinds) {
    const annotation = builtAnnotations[key];
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
        declared[key] = value;
      }
    }
  }
  return { facts: declared as BuiltFacts, problems };
}
