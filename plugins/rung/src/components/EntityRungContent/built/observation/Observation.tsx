import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../../../api';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { RequestView, Skeleton, useRequest } from '../../../request';
import { ObservationTiles } from './ObservationTiles';

/** What is seen of the entity in clusters, which takes a request of its own. */
export function Observation(props: { assessment: Assessment }) {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getObservation(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="observation"
      keep
      skeleton={<Skeleton height={120} label={t('loading')} />}
    >
      {observation => (
        <ObservationTiles
          observation={observation}
          assessment={props.assessment}
          onOutdated={request.retry}
        />
      )}
    </RequestView>
  );
}
