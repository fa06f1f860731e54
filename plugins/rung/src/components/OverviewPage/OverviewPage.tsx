import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { attributeFilterNames } from '../../filters';
import { rungTranslationRef } from '../../translation';
import { FilteredReport } from '../filtering';
import { Skeleton } from '../request';
import { ReportView } from './ReportView';

/** What the catalog needs at a glance, every mark a way to what it counts. */
export function OverviewPage() {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <FilteredReport
      names={attributeFilterNames}
      skeleton={<Skeleton height={900} label={t('overview.loading')} />}
    >
      {filtered => <ReportView {...filtered} />}
    </FilteredReport>
  );
}
