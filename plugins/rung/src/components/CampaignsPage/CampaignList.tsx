import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton, ScanNotice, useRequest } from '../request';
import { Description, Section } from '../shared';
import { CampaignTable } from './CampaignTable';

/** The campaigns that the reader may see. */
export function CampaignList() {
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.listCampaigns(options),
      [rungApi],
    ),
  );
  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={
        <RowsSkeleton rows={4} height={92} label={t('campaignsPage.loading')} />
      }
    >
      {({ items, more, scan }) =>
        items.length === 0 ? (
          <EmptyState
            missing="content"
            title={t('campaignsPage.empty.title')}
            description={t('campaignsPage.empty.description')}
          />
        ) : (
          <>
            <ScanNotice scan={scan} />
            <Section title={t('campaignsPage.list')}>
              <Description>{t('campaignsPage.lead')}</Description>
              <CampaignTable items={items} />
              {more && <Description>{t('campaignsPage.more')}</Description>}
            </Section>
          </>
        )
      }
    </RequestView>
  );
}
