import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
// Not from the folders: what is asked for later is loaded later.
import { SinglePointsReason } from '../losses/SinglePointsReason';
import { wholeOf } from '../rollUp/whole';
import { MoreFacts } from '../verdict/MoreFacts';
import { Reason } from '../verdict/Reason';

/** What the answer costs, and how old lists and reports are beside it. */
export function More(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const { reported } = assessment;
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  return (
    <MoreFacts assessment={assessment}>
      {!wholeOf(entity) && (
        <SinglePointsReason entityRef={assessment.entityRef} />
      )}
      <Reason label={t('card.reported.label')}>
        {reported
          ? t(`card.reported.${reported.status}`, {
              time: reported.at ? format.time(reported.at) : '',
            })
          : t('card.reported.now')}
      </Reason>
    </MoreFacts>
  );
}
