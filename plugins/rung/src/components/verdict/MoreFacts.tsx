import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
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
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const platform = usePlatformSentence(assessment);

  return (
    <ReasonList>
      {withheld?.includes('downtime') && (
        <Reason label={entityT('more.downtime.label')}>
          {t('requirement.withheld')}
        </Reason>
      )}
      {downtime && (
        <Reason label={entityT('more.downtime.label')}>
          {entityT('more.downtime.budget', {
            month: format.duration(downtime.perMonthSeconds),
            year: format.duration(downtime.perYearSeconds),
          })}
        </Reason>
      )}
      <Reason label={entityT('more.platform.label')} term="platform">
        {platform}
      </Reason>
      {relax && <Price assessment={assessment} relax={relax} />}
      {scoping && (
        <Reason label={entityT('more.scoping')} term="failureDomain">
          <ZoneAlternative scoping={scoping} isLower={scoping.rung !== rung} />
        </Reason>
      )}
      {children}
    </ReasonList>
  );
}
