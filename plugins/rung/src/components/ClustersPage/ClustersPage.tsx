import { useApi } from '@backstage/core-plugin-api';
import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton, useRequest } from '../request';
import { Description, Section } from '../shared';
import { ClusterTable } from './ClusterTable';
import { StandingCounts } from './StandingCounts';

/** The clusters that are observed: what is seen of them, and what is not, and why. */
export function ClustersPage() {
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.listClusters(options),
      [rungApi],
    ),
  );
  return (
    <RequestView
      request={request}
      subject="clusters"
      skeleton={<Skeleton height={600} label={t('clustersPage.loading')} />}
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
