import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';

/** What is needed on the second axis, in one sentence. */
export function usePlatformSentence(assessment: Assessment): string {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { layer, balance, teams, breakEven } = assessment.platform;
  const numbers = { teams: String(teams), breakEven: String(breakEven) };

  if (assessment.withheld?.includes('platform')) {
    return t(layer ? 'more.platform.withheld' : 'more.platform.withheldBelow');
  }
  if (layer) {
    return balance === 'above'
      ? t('more.platform.byTeams', numbers)
      : t('more.platform.byTenants');
  }
  if (breakEven === undefined) {
    return t('more.platform.never');
  }
  if (teams === undefined) {
    return t('more.platform.unknown', numbers);
  }
  return balance === 'at-break-even'
    ? t('more.platform.atBreakEven', numbers)
    : t('more.platform.below', { count: teams, breakEven: numbers.breakEven });
}
