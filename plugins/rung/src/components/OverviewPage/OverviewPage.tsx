import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  attributeFilterNames,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { AddressChoices } from '../../filters';
import { rungTranslationRef } from '../../translation';
import { FilteredReport } from '../filtering';
import { Skeleton } from '../request';
import { ReportView } from './ReportView';
import { spans } from './trend/TrendSection';

/** What the address may say of the groups and the trend. */
const choices: AddressChoices = { groupBy: reportGroupings, days: spans };

/** What the catalog needs at a glance, every mark a way to what it counts. */
export function OverviewPage() {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <FilteredReport
      names={attributeFilterNames}
      choices={choices}
      skeleton={<Skeleton height={900} label={t('overview.loading')} />}
    >
      {filtered => <ReportView {...filtered} />}
    </FilteredReport>
  );
}
