import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  lowestRung,
  RequirementKey,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { ChoiceControl } from './ChoiceControl';
import { useWordMeaning } from './useWordMeaning';

/** One word out of a few, each with what it says and the rung it calls for. */
export function WordControl(props: {
  id: string;
  labelId: string;
  requirementKey: RequirementKey;
  words: readonly string[];
  text: string;
  placeholder: string | undefined;
  invalid: boolean;
  describedBy: string;
  thresholds: Thresholds | undefined;
  onChange: (text: string) => void;
}) {
  const { requirementKey: key, words, text, placeholder, thresholds } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const meaningOf = useWordMeaning();
  const written = text.trim().toLowerCase();
  const known = [...words, 'none', ''].includes(written);

  function rungOf(word: string): string | undefined {
    const rung =
      thresholds && lowestRung(key, { type: 'word', word }, thresholds);
    return rung && rung > 1 ? t('calling', { rung: String(rung) }) : undefined;
  }

  return (
    <ChoiceControl
      {...props}
      value={known ? written : text}
      unset={placeholder ?? t('form.option.unset')}
      options={[
        ...words.map(word => ({
          value: word,
          label: word,
          meaning: meaningOf(key, word),
          aside: rungOf(word),
        })),
        { value: 'none', label: 'none', meaning: meaningOf(key, 'none') },
      ]}
    />
  );
}
