import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { attributeFilterNames } from '@rung/backstage-plugin-rung-common/wire';
import { usePickedFilters } from '../../filters';
import { useMayScan } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { AddressNotice, FilterBar } from '../filtering';
import { pageChoices } from '../listing';
import { LoadingView } from '../request';
import { Message, Stack } from '../shared';
import { CampaignsSection } from './CampaignsSection';
import { ClustersSection } from './ClustersSection';
import { FailuresSection } from './FailuresSection';
import { ProblemsSection } from './ProblemsSection';
import { ScanSection } from './ScanSection';

/** How good the data is that all reports rest on, for those who keep it. */
export function DataPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [filters, setFilters] = usePickedFilters(attributeFilterNames);
  const { allowed, loading } = useMayScan();

  if (loading) {
    return <LoadingView label={t('dataPage.loading')} heights={[240, 400]} />;
  }
  if (!allowed) {
    return (
      <Message title={t('dataPage.forbidden.title')}>
        {t('dataPage.forbidden.description')}
      </Message>
    );
  }
  return (
    <Stack>
      <ScanSection />
      <div>
        <AddressNotice choices={pageChoices} />
        <FilterBar
          names={attributeFilterNames}
          filters={filters}
          onChange={setFilters}
        />
        <ProblemsSection filters={filters} />
      </div>
      <FailuresSection filters={filters} />
      <CampaignsSection />
      <ClustersSection />
    </Stack>
  );
}
