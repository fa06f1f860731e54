import { builtAnnotations } from '../annotations/keys';
import { BUILT_PREFIX, BuiltKey } from '../built/builtKeys';
import { factKinds } from '../built/factKinds';
import { BuiltFacts } from '../built/types';
import { MAX_VALUE_LENGTH, Problem } from '../requirements/types';
import { whatToWrite } from '../requirements/whatToWrite';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, isStatedUnder } from './annotations';

/** Reads what an entity declares of what is built today. */
export function readFacts(
  { entityRef, annotations }: AnnotatedEntity,
  now: Date | undefined,
): { facts: BuiltFacts; problems: Problem[] } {
  const declared: Partial<Record<BuiltKey, unknown>> = {};
  const problems: Problem[] = [];
  if (!isStatedUnder(BUILT_PREFIX, annotations)) {
    return { facts: {}, problems };
  }

  for (const { key, expected, parse, meant, refuse } of factKinds) {
    const annotation = builtAnnotations[key];
    const written = annotations.get(annotation);
    if (written !== undefined) {
      const text = written.trim();
      const isReadable = text !== '' && written.length <= MAX_VALUE_LENGTH;
      const value = isReadable ? parse(text) : undefined;
      const refused =
        value === undefined
          ? {
              reason: 'is not one that this fact knows',
              meant: isReadable ? meant?.(text) : undefined,
            }
          : refuse?.(value, now);
      if (refused) {
        problems.push({
          key: `built.${key}`,
          source: { type: 'entity', entityRef, annotation },
          value: shortened(written),
          reason: `The value ${refused.reason}.`,
          expected: `Write ${whatToWrite(expected, refused.meant)}.`,
        });
      } else {
        declared[key] = value;
      }
    }
  }
  return { facts: declared as BuiltFacts, problems };
}
