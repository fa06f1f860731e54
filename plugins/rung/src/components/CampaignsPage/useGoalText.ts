import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CampaignGoal } from '@rung/backstage-plugin-rung-common/wire';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

/** What a campaign asks for, in the reader's words. */
export function useGoalText() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  return ({ type, finding }: CampaignGoal): string =>
    type === 'finding'
      ? t('campaignsPage.goal.finding', {
          finding: finding ? findingT(`title.${finding}`) : '',
        })
      : t(`campaignsPage.goal.${type}`);
}
