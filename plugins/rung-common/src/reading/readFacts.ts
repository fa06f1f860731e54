import { readFact } from '../built/readFact';
import { Fact, FactSource } from '../built/types';
import { Problem } from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, inOrder } from './annotations';

const declared: FactSource = Object.freeze({ type: 'declared' });

/** Reads what an entity declares of what is built today. */
export function readFacts(
  { entityRef, facts: written }: AnnotatedEntity,
  now: Date | undefined,
): { facts: Fact[]; problems: Problem[] } {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const { meaning, annotation, text } of inOrder(written)) {
    const { kind } = meaning;
    const read = readFact(kind, text, now);
    if ('reason' in read) {
      problems.push({
        key: `built.${kind.key}`,
        source: { type: 'entity', entityRef, annotation },
        value: shortened(text),
        ...read,
      });
    } else {
      facts.push({ key: kind.key, value: read.value, source: declared });
    }
  }
  return { facts, problems };
}
