import { useApi } from '@backstage/core-plugin-api';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { AssessmentView } from './AssessmentView';
import { LoadingView } from './LoadingView';
import { RequestErrorView } from './RequestErrorView';

/**
 * Shows the assessment of the entity whose page it is on.
 */
export function EntityRungCard() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => rungApi.getAssessment(getCompoundEntityRef(entity)),
    [rungApi, entity],
  );

  return (
    <EntityInfoCard title={t('card.title')}>
      {loading && <LoadingView />}
      {!loading && error && <RequestErrorView error={error} retry={retry} />}
      {!loading && value && <AssessmentView assessment={value} />}
    </EntityInfoCard>
  );
}
