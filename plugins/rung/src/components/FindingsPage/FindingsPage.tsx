import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { listFilterNames } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { FilteredReport } from '../filtering';
import { Skeleton } from '../request';
import { FindingsView } from './FindingsView';

/** The page is about findings, of which the address says what is open. */
const filterNames = listFilterNames('finding', 'missing', 'unreadable');

/** What was found, kind by kind. */
export function FindingsPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <FilteredReport
      names={filterNames}
      skeleton={<Skeleton height={700} label={t('findingsPage.loading')} />}
    >
      {({ report, filters, busy }) => (
        <FindingsView
          findings={report.totals.findings}
          filters={filters}
          busy={busy}
        />
      )}
    </FilteredReport>
  );
}
