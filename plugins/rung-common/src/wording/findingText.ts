import {
  CountedThing,
  countedWords,
  FindingParameter,
  namedWords,
  sharedWords,
} from '../findings/parameters';
import { findingDefinition } from '../findings/rules';
import { Finding, FindingSentences } from '../findings/types';
import { rungDefinition } from '../ladder/rungs';
import { formatValue } from '../requirements/formatValue';
import { describeAmount } from './describe';
import { enumerate } from './enumerate';
import { fillIn } from './fillIn';

/**
 * A finding in English: what it is called, and its sentences. One that this
 * engine does not know is called by its id, and has no sentences.
 *
 * @public
 */
export interface FindingText extends FindingSentences {
  title: string;
}

/**
 * Puts a finding into words. Requirements are called by their keys, as an
 * annotation calls them.
 *
 * @public
 */
export function findingText({
  id,
  variant,
  parameters = {},
}: Pick<Finding, 'id' | 'variant' | 'parameters'>): FindingText {
  const definition = findingDefinition(id);
  if (!definition) {
    return { title: id, short: '', what: '', why: '', remedy: '' };
  }
  const { title, sentences, variants = {} } = definition;
  const { short, what, why, remedy } = {
    ...sentences,
    ...(variant !== undefined && Object.hasOwn(variants, variant)
      ? variants[variant]
      : {}),
  };
  const texts = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      parameterText(parameter),
    ]),
  );
  const filled = (sentence: string) => fillIn(sentence, texts);
  return {
    title,
    short: filled(short),
    what: filled(what),
    why: filled(why),
    remedy: filled(remedy),
  };
}

function parameterText(parameter: FindingParameter): string {
  switch (parameter.type) {
    case 'rung':
      return String(parameter.rung);
    case 'risk':
      return rungDefinition(parameter.rung).accepted ?? '';
    case 'amount':
      return describeAmount(parameter.amount, parameter.unit);
    case 'count':
      return counted(parameter.count, parameter.of);
    case 'share':
      return parameter.total === 1
        ? sharedWords[parameter.of]
        : `${parameter.count} of ${counted(parameter.total, parameter.of)}`;
    case 'day':
      return parameter.day;
    case 'keys':
      return enumerate(parameter.keys);
    case 'stated':
      return enumerate(
        parameter.stated.map(({ key, value }) =>
          value === undefined ? key : `${key} ${formatValue(value)}`,
        ),
      );
    case 'facts':
      return enumerate(
        parameter.facts.map(({ key, value }) => `${key} ${value}`),
      );
    case 'named':
      return parameter.named.map(name => namedWords[name]).join(', ');
    case 'numbers':
      return parameter.numbers.join(', ');
    default:
      return parameter.words.join(', ');
  }
}

/** A count and its noun: `1 cluster`, `3 dependencies`. */
function counted(count: number, of: CountedThing): string {
  return `${count} ${countedWords[of][count === 1 ? 'one' : 'other']}`;
}
