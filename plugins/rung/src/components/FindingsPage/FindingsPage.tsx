import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FilterName } from '../../filters';
import { rungTranslationRef } from '../../translation';
import { FilteredReport } from '../filtering';
import { Skeleton } from '../request';
import { FindingsView } from './FindingsView';

/** All but the finding, which says what is open. */
const filterNames: readonly FilterName[] = [
  'text',
  'rung',
  'fit',
  'status',
  'owner',
  'system',
  'domain',
  'kind',
  'lifecycle',
  'tag',
];

/** What was found, kind by kind. */
export function FindingsPage() {
  const { t } = useTranslationRef(rungTranslationRef);
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
