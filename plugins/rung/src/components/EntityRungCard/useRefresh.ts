import { parseEntityRef } from '@backstage/catalog-model';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';

/** Has lists and reports take over what the entity needs now. */
export function useRefresh(entityRef: string, onRefreshed: () => void) {
  const rungApi = useApi(rungApiRef);
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungTranslationRef);
  const [refreshing, setRefreshing] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function refresh() {
    analytics.captureEvent('refresh', entityRef);
    setRefreshing(true);
    setFailure(undefined);
    try {
      await rungApi.refreshEntity(parseEntityRef(entityRef));
      onRefreshed();
    } catch (error) {
      setFailure(failureText(error as Error));
    }
    setRefreshing(false);
  }

  function failureText(error: Error): string {
    const forbidden =
      error.name === 'ResponseError' &&
      (error as ResponseError).statusCode === 403;
    return forbidden
      ? t('card.refresh.forbidden')
      : t('card.refresh.error', { reason: error.message });
  }

  return { refresh, refreshing, failure };
}
