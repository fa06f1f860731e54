import { BUILT_PREFIX, builtAnnotations } from '../annotations/keys';
import { factKinds } from '../built/factKinds';
import { readFact } from '../built/readFact';
import { Fact, FactSource } from '../built/types';
import { Problem } from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, isStatedUnder } from './annotations';

const declared: FactSource = Object.freeze({ type: 'declared' });

/** Reads what an entity declares of what is built today. */
export function readFacts(
  { entityRef, annotations }: AnnotatedEntity,
  now: Date | undefined,
): { facts: Fact[]; problems: Problem[] } {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  if (!isStatedUnder(BUILT_PREFIX, annotations)) {
    return { facts, problems };
  }
  for (const kind of factKinds) {
    const { key } = kind;
    const annotation = builtAnnotations[key];
    const written = annotations.get(annotation);
    if (written !== undefined) {
      const read = readFact(kind, written, now);
      if ('reason' in read) {
        problems.push({
          key: `built.${key}`,
          source: { type: 'entity', entityRef, annotation },
          value: shortened(written),
          ...read,
        });
      } else {
        facts.push({ key, value: read.value, source: declared });
      }
    }
  }
  return { facts, problems };
}
