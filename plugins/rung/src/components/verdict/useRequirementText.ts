import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Relaxation,
  RequirementKey,
  RequirementValue,
  Threshold,
  Unit,
  WithheldValue,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** Requirements, their values and their thresholds in the reader's words. */
export function useRequirementText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  /** A scale of base to peak measures something other than its requirement. */
  function nameOf(key: RequirementKey, unit?: Unit): string {
    const name = t(`requirement.name.${key}`);
    return unit === 'ratio' ? t('requirement.peakToBase', { name }) : name;
  }

  function amountOf(amount: number, unit: Unit): string {
    const text = format.amount(amount, unit);
    return unit === 'ratio' ? t('requirement.ratio', { amount: text }) : text;
  }

  function valueOf(value: RequirementValue | WithheldValue): string {
    switch (value.type) {
      case 'none':
        return t('requirement.none');
      case 'quantity':
        return amountOf(value.amount, value.unit);
      case 'range':
        return t('requirement.range', {
          base: format.amount(value.base, value.unit),
          peak: format.amount(value.peak, value.unit),
        });
      case 'word':
        return value.word;
      case 'withheld':
        return t('requirement.withheld');
      default:
        return value.items.join(', ');
    }
  }

  function thresholdOf(
    key: RequirementKey,
    threshold: Omit<Threshold, 'rung'>,
  ): string {
    return t(`requirement.relation.${threshold.relation}`, {
      name: nameOf(key, threshold.unit),
      amount: amountOf(threshold.amount, threshold.unit),
    });
  }

  /** What a requirement would have to say instead. */
  function relaxationOf({ key, to }: Relaxation): string {
    switch (to.type) {
      case 'amount':
        return thresholdOf(key, to);
      case 'word':
        return t('requirement.relaxedTo', {
          name: nameOf(key),
          word: to.word,
        });
      case 'withheld':
        return t('requirement.relaxed', { name: nameOf(key) });
      default:
        return t('requirement.givenUp', { name: nameOf(key) });
    }
  }

  return { nameOf, amountOf, valueOf, thresholdOf, relaxationOf };
}
