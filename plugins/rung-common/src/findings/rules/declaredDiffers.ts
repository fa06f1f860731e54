import { BuiltFact } from '../../built/types';
import { count, FindingParameter } from '../parameters';
import { FindingRule } from '../types';

/** A fact that was seen for certain and is declared to be something else. */
type Contradicted = Required<Pick<BuiltFact, 'declared'>> & BuiltFact;

function isContradicted(fact: BuiltFact): fact is Contradicted {
  const { source, declared } = fact;
  return (
    declared !== undefined &&
    source.type === 'observed' &&
    source.certainty === 'certain'
  );
}

function factsOf(
  facts: readonly Contradicted[],
  valueOf: (fact: Contradicted) => BuiltFact['value'],
): FindingParameter {
  return {
    type: 'facts',
    facts: facts.map(fact => ({ key: fact.key, value: valueOf(fact) })),
  };
}

export const declaredDiffers = {
  id: 'declared-differs',
  severity: 'medium',
  title: 'Declared otherwise than seen',
  meaning:
    'What is declared of what is built is not what was seen. What was seen counts.',
  advice: 'Correct what is declared, or what is built.',
  move: 'declare-what-is-built',
  // Which of them is contradicted is among its parameters.
  about: ['observed'],
  sentences: {
    short: 'What was seen contradicts {{contradicted}}',
    what: 'Declared: {{declared}}. Seen for certain: {{seen}}.',
    why: 'Whoever relies on what is declared relies on something that is not there, or pays for what nobody knows of.',
    remedy:
      'Correct the annotation, or leave it out: what is seen needs no declaration.',
  },
  find({ built }) {
    const contradicted = built?.facts.filter(isContradicted) ?? [];
    return contradicted.length > 0
      ? {
          parameters: {
            contradicted: count(contradicted.length, 'fact'),
            declared: factsOf(contradicted, ({ declared }) => declared),
            seen: factsOf(contradicted, ({ value }) => value),
          },
        }
      : undefined;
  },
} as const satisfies FindingRule;
