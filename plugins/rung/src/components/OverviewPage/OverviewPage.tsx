import {
  attributeFilterNames,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { AddressChoices } from '../../filters';
import { FilteredReport } from '../filtering';
import { dayPattern } from '../comparison';
import { spendGroupings } from '../spend';
import { OverviewSkeleton } from './OverviewSkeleton';
import { PrintView } from './print/PrintView';
import { usePrintView } from './print/usePrintView';
import { ReportView } from './ReportView';
import { spans } from './trend/TrendSection';

/** What the address may say of the groups, the trend, and what is compared. */
const choices: AddressChoices = {
  groupBy: reportGroupings,
  days: spans,
  spendBy: spendGroupings,
  against: dayPattern,
  print: /^/,
};

/** What the catalog needs at a glance, every mark a way to what it counts. */
export function OverviewPage() {
  const { shown } = usePrintView();
  return (
    <FilteredReport
      names={attributeFilterNames}
      choices={choices}
      skeleton={<OverviewSkeleton />}
    >
      {filtered =>
        shown ? <PrintView {...filtered} /> : <ReportView {...filtered} />
      }
    </FilteredReport>
  );
}
