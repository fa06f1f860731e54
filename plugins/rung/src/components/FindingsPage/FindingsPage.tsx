import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AddressChoices, listFilterNames } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { dayPattern } from '../comparison';
import { FilteredReport } from '../filtering';
import { RowsSkeleton } from '../request';
import { FindingsView } from './FindingsView';

/** The page is about findings, of which the address says what is open. */
const filterNames = listFilterNames('finding', 'missing', 'unreadable');

/** What the address may say of what is compared. */
const choices: AddressChoices = { against: dayPattern };

/** What was found, kind by kind. */
export function FindingsPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <FilteredReport
      names={filterNames}
      choices={choices}
      skeleton={
        <RowsSkeleton rows={12} height={42} label={t('findingsPage.loading')} />
      }
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
