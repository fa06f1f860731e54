import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Price } from './Price';
import { Reason } from './Reason';
import { ReasonList } from './ReasonList';
import { usePlatformSentence } from './usePlatformSentence';
import { ZoneAlternative } from './ZoneAlternative';

/** What the answer costs: the budget, the platform, the price of the numbers. */
export function MoreFacts(props: {
  assessment: Assessment;
  children?: ReactNode;
}) {
  const { assessment, children } = props;
  const { downtime, relax, withheld, scoping, rung } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const platform = usePlatformSentence(assessment);

  return (
    <ReasonList>
      {withheld?.includes('downtime') && (
        <Reason label={t('card.downtime.label')}>
          {t('requirement.withheld')}
        </Reason>
      )}
      {downtime && (
        <Reason label={t('card.downtime.label')}>
          {t('card.downtime.budget', {
            month: format.duration(downtime.perMonthSeconds),
            year: format.duration(downtime.perYearSeconds),
          })}
        </Reason>
      )}
      <Reason label={t('card.platform.label')} term="platform">
        {platform}
      </Reason>
      {relax && <Price assessment={assessment} relax={relax} />}
      {scoping && (
        <Reason label={t('card.scoping')} term="failureDomain">
          <ZoneAlternative scoping={scoping} isLower={scoping.rung !== rung} />
        </Reason>
      )}
      {children}
    </ReasonList>
  );
}
