import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useMayPreview } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { LoadingView, RequestView, useRequest } from '../request';
import { Message } from '../shared';
import { PolicyView } from './PolicyView';

/** What another policy would move, for those who answer for the one in force. */
export function PolicyPage() {
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { allowed, loading } = useMayPreview();
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getLadder(options),
      [rungApi],
    ),
  );
  const skeleton = (
    <LoadingView label={t('policyPage.loading')} heights={[420, 96]} />
  );

  if (loading) {
    return skeleton;
  }
  if (!allowed) {
    return (
      <Message title={t('policyPage.forbidden.title')}>
        {t('policyPage.forbidden.description')}
      </Message>
    );
  }
  return (
    <RequestView request={request} subject="ladder" skeleton={skeleton}>
      {({ policy }) => <PolicyView inForce={policy} />}
    </RequestView>
  );
}
