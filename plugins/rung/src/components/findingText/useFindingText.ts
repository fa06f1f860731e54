import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Finding,
  findingDefinition,
  FindingId,
  FindingParameter,
  FindingSentences,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { useRequirementText } from '../verdict';
import { useFactText } from './useFactText';

/** A finding in the reader's words. */
export interface FindingText extends FindingSentences {
  title: string;
}

const sentences = ['short', 'what', 'why', 'remedy'] as const;

/** Puts findings into words, in the reader's language. */
export function useFindingText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const { nameOf, amountOf, valueOf } = useRequirementText();
  const factText = useFactText();

  function parameterOf(parameter: FindingParameter): string {
    switch (parameter.type) {
      case 'rung':
        return String(parameter.rung);
      case 'risk':
        return parameter.rung === 1
          ? ''
          : t(`ladder.rung${parameter.rung}.accepted`);
      case 'amount':
        return amountOf(parameter.amount, parameter.unit);
      case 'count':
        return textOf(`counted.${parameter.of}`, { count: parameter.count });
      case 'share':
        return parameter.total === 1
          ? textOf(`only.${parameter.of}`)
          : textOf(`share.${parameter.of}`, {
              part: format.count(parameter.count),
              total: format.count(parameter.total),
            });
      case 'day':
        return format.day(parameter.day);
      case 'keys':
        return format.list(parameter.keys.map(key => nameOf(key)));
      case 'stated':
        return format.list(
          parameter.stated.map(({ key, value }) =>
            value ? `${nameOf(key)} ${valueOf(value)}` : nameOf(key),
          ),
        );
      case 'facts':
        return format.list(
          parameter.facts.map(
            fact => `${textOf(`fact.name.${fact.key}`)} ${factText(fact)}`,
          ),
        );
      case 'named':
        return format.list(
          parameter.named.map(name => textOf(`named.${name}`)),
        );
      case 'numbers':
        return format.list(
          parameter.numbers.map(number => t(`requirement.name.${number}`)),
        );
      default:
        return parameter.words.join(', ');
    }
  }

  return ({
    id,
    variant = '',
    parameters = {},
  }: Pick<Finding, 'id' | 'variant' | 'parameters'>): FindingText => {
    const definition = findingDefinition(id);
    // A newer backend may find what this frontend has no words for yet.
    if (!definition) {
      return { title: id, short: '', what: '', why: '', remedy: '' };
    }
    const known = id as FindingId;
    const varied = Object.hasOwn(definition.variants ?? {}, variant)
      ? definition.variants?.[variant]
      : undefined;
    const values = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        parameterOf(value),
      ]),
    );
    const [short, what, why, remedy] = sentences.map(sentence => {
      // The types know no variants; the engine says which sentences they have.
      const key = varied?.[sentence]
        ? (`variant.${known}.${variant}.${sentence}` as `sentence.${FindingId}.what`)
        : (`sentence.${known}.${sentence}` as const);
      return String(textOf(key, values));
    });
    return { title: textOf(`title.${known}`), short, what, why, remedy };
  };
}
