import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  headroomLeft,
  ThresholdTrigger,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useRequirementText } from './useRequirementText';

/** What is left up to a trigger: `4 of 5 today: 2 more call for rung 4.` */
export function useHeadroomText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { amountOf } = useRequirementText();

  return ({ present, threshold, rung }: ThresholdTrigger): string => {
    const left = headroomLeft(present, threshold);
    const words = {
      present: amountOf(present, threshold.unit),
      rung: String(rung),
    };
    return left.type === 'more'
      ? t('word.headroom.more', {
          ...words,
          limit: format.count(left.limit),
          more: format.count(left.more),
        })
      : t(`word.headroom.${left.type}`, words);
  };
}
