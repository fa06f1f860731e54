import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Request, RequestView, Skeleton } from '../../request';
import { Dimmed, OptionalLink, Section } from '../../shared';
import { Comparison } from '../../comparison';
import { OpenFindings } from './OpenFindings';

/** The open findings, once it is known how many there were. */
export function FindingsSection(props: {
  request: Request<Comparison>;
  filters: AssessmentFilters;
}) {
  const { request, filters } = props;
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <Section
      title={t('overview.findings.title')}
      actions={
        <OptionalLink to={links.findings(filters)}>
          {t('overview.findings.all')}
        </OptionalLink>
      }
    >
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={220} label={t('overview.loading')} />}
        keep
      >
        {comparison => (
          <Dimmed busy={request.loading}>
            <OpenFindings comparison={comparison} filters={filters} />
          </Dimmed>
        )}
      </RequestView>
    </Section>
  );
}
