import type { CompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { RequestView, Skeleton, useRequest } from '../../request';
import { HistoryList, HistoryView } from './HistoryList';

/** One page of the history, and the earlier ones once they are asked for. */
export function HistoryPage(props: {
  entityRef: CompoundEntityRef;
  view: HistoryView;
  /** Left out for the latest changes. */
  cursor?: string;
}) {
  const { entityRef, view, cursor } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getHistory(entityRef, cursor ? { cursor } : {}, options),
      [rungApi, entityRef, cursor],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="history"
      skeleton={<Skeleton height={96} label={t('tab.loading.history')} />}
    >
      {history => (
        <HistoryList
          history={history}
          view={view}
          continued={cursor !== undefined}
          earlier={next => (
            <HistoryPage entityRef={entityRef} view={view} cursor={next} />
          )}
        />
      )}
    </RequestView>
  );
}
