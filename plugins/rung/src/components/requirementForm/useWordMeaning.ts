import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BuiltKey, RequirementKey } from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { formTextMessages } from './messages';

const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = (({
  none: _,
  ...byKey
}) => byKey)(formTextMessages.word);

/** What a word says, where it says something of its own. */
export function useWordMeaning() {
  const { t } = useTranslationRef(rungFormTranslationRef);

  return (key: RequirementKey | BuiltKey, word: string): string | undefined => {
    if (meanings[key]?.[word]) {
      // The type of a key that is put together is too wide to be one of them.
      return t(`word.${key}.${word}` as 'word.none');
    }
    return word === 'none' ? t('word.none') : undefined;
  };
}
