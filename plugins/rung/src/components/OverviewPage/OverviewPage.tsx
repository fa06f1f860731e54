import {
  attributeFilterNames,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { AddressChoices } from '../../filters';
import { FilteredReport } from '../filtering';
import { OverviewSkeleton } from './OverviewSkeleton';
import { ReportView } from './ReportView';
import { spans } from './trend/TrendSection';

/** What the address may say of the groups and the trend. */
const choices: AddressChoices = { groupBy: reportGroupings, days: spans };

/** What the catalog needs at a glance, every mark a way to what it counts. */
export function OverviewPage() {
  return (
    <FilteredReport
      names={attributeFilterNames}
      choices={choices}
      skeleton={<OverviewSkeleton />}
    >
      {filtered => <ReportView {...filtered} />}
    </FilteredReport>
  );
}
