import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  builtInput,
  builtWords,
  elapsedSeconds,
  Fact,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';

type WordedFact = keyof typeof builtWords;
type FactWord = (typeof builtWords)[WordedFact][number];

/** Whether a text is one of the words that its fact is stated as. */
function isWord(key: Fact['key'], value: string): value is FactWord {
  const words: readonly string[] | undefined = builtWords[key as WordedFact];
  return words?.includes(value) ?? false;
}

/** What facts say, dates and numbers in the reader's locale. */
export function useFactText(): (fact: Pick<Fact, 'key' | 'value'>) => string {
  const { t } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  return ({ key, value }) => {
    if (typeof value === 'boolean') {
      return t(value ? 'fact.yes' : 'fact.no');
    }
    if (typeof value === 'number') {
      return format.count(value);
    }
    if (isWord(key, value)) {
      return t(`fact.value.${value}`);
    }
    switch (builtInput(key).type) {
      case 'exercise':
        return value === 'never' ? t('fact.never') : format.day(value);
      case 'elapsed':
        return format.amount(elapsedSeconds(value) ?? 0, 'seconds');
      default:
        return value;
    }
  };
}
