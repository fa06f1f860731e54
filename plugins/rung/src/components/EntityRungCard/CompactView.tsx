import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Climb } from '@rung/backstage-plugin-rung-common';
import {
  AskedCampaign,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import {
  Headline,
  Problems,
  Reason,
  ReasonList,
  useRequirementText,
} from '../verdict';
import { Pressing } from './Pressing';

/** The answer and what would change it, a line each, for a narrow column. */
export function CompactView(props: {
  assessment: LiveAssessment;
  maxFindings: number;
  asked: readonly AskedCampaign[];
}) {
  const { assessment, maxFindings, asked } = props;
  const { status, rung, forgone, climb, problems, findings } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();

  function climbText(trigger: Climb): string {
    return trigger.type === 'threshold'
      ? `${thresholdOf(trigger.key, trigger.threshold)}.`
      : t(`ladder.rung${rung!}.signal`);
  }

  return (
    <>
      <Headline assessment={assessment} />
      <Problems problems={problems} />
      {status !== 'unassessed' && (
        <ReasonList>
          <Reason label={t('card.forgone.label')}>
            {forgone
              ? t('word.rungNamed', {
                  rung: String(forgone.rung),
                  name: t(`ladder.rung${forgone.rung}.name`),
                })
              : t('card.forgone.nothing')}
          </Reason>
          {climb && (
            <Reason label={t('card.climb.label')}>{climbText(climb)}</Reason>
          )}
        </ReasonList>
      )}
      <Pressing findings={findings} most={maxFindings} asked={asked} />
    </>
  );
}
