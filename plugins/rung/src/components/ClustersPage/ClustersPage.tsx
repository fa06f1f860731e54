import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton } from '../request';
import { Description, Section } from '../shared';
import { ClusterTable } from './ClusterTable';
import { StandingCounts } from './StandingCounts';
import { useClusters } from './useClusters';

/** The clusters that are observed: what is seen of them, and what is not, and why. */
export function ClustersPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useClusters();
  return (
    <RequestView
      request={request}
      subject="clusters"
      skeleton={
        <RowsSkeleton rows={6} height={92} label={t('clustersPage.loading')} />
      }
    >
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            missing="content"
            title={t('clustersPage.empty.title')}
            description={t('clustersPage.empty.description')}
          />
        ) : (
          <Section title={t('clustersPage.list')}>
            <Description>{t('clustersPage.lead')}</Description>
            <StandingCounts clusters={items} />
            <ClusterTable clusters={items} />
          </Section>
        )
      }
    </RequestView>
  );
}
