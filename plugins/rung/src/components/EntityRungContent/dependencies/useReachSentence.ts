import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CombinedAvailability,
  roundedPercent,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';

/** What can be reached with the dependencies, as built and as needed, in words. */
export function useReachSentence() {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const percent = (amount: number) =>
    format.amount(roundedPercent(amount), 'percent');

  function clause(
    whose: 'alone' | 'built' | 'needed',
    reach: CombinedAvailability,
    target: number | undefined,
  ): string {
    const words = {
      rung: String(reach.rung),
      percent: percent(reach.percent),
      target: target === undefined ? '' : format.amount(target, 'percent'),
    };
    return t(
      `dependencies.combined.${whose}.${outcomeOf(reach, target)}`,
      words,
    );
  }

  /**
   * @param first - by the rung that is built, or by the needed one where that is not
   * known
   * @param needed - by the needed one, where another one is built
   */
  return (
    first: CombinedAvailability,
    needed: CombinedAvailability | undefined,
    target: number | undefined,
  ): string =>
    needed
      ? t('dependencies.combined.both', {
          built: clause('built', first, target),
          needed: clause('needed', needed, target),
        })
      : clause('alone', first, target);
}

function outcomeOf(
  { ceiling, percent }: CombinedAvailability,
  target: number | undefined,
): 'nothing' | 'open' | 'missed' | 'met' {
  if (ceiling === 0) {
    return 'nothing';
  }
  if (target === undefined) {
    return 'open';
  }
  return percent < target ? 'missed' : 'met';
}
