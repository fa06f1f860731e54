import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { annotationOf } from '@rung/backstage-plugin-rung-common';
import { CampaignProblem } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Warning } from '../shared';

/** Why a campaign asks nothing of anybody, and what to write. */
export function CampaignProblems(props: {
  problems: readonly CampaignProblem[];
}) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <Warning>
      {t('campaignsPage.problem.title')}
      {props.problems.map(({ key, value }) => {
        const annotation = annotationOf(`campaign.${key}`);
        const hint = t(`campaignsPage.hint.${key}`);
        return (
          <div key={key}>
            {value === undefined
              ? t('campaignsPage.problem.missing', { annotation, hint })
              : t('campaignsPage.problem.unreadable', {
                  annotation,
                  value,
                  hint,
                })}
          </div>
        );
      })}
    </Warning>
  );
}
