import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** What is needed on the second axis, in one sentence. */
export function usePlatformSentence(assessment: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { layer, balance, teams, breakEven } = assessment.platform;
  const numbers = { teams: String(teams), breakEven: String(breakEven) };

  if (assessment.withheld?.includes('platform')) {
    return t(layer ? 'card.platform.withheld' : 'card.platform.withheldBelow');
  }
  if (layer) {
    return balance === 'above'
      ? t('card.platform.byTeams', numbers)
      : t('card.platform.byTenants');
  }
  if (breakEven === undefined) {
    return t('card.platform.never');
  }
  if (teams === undefined) {
    return t('card.platform.unknown', numbers);
  }
  return balance === 'at-break-even'
    ? t('card.platform.atBreakEven', numbers)
    : t('card.platform.below', { count: teams, breakEven: numbers.breakEven });
}
