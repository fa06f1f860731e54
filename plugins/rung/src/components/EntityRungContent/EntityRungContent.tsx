import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { LoadingView, RequestView, useRequest } from '../request';
import { AssessmentSections } from './AssessmentSections';

/** The tab of an entity: its assessment with everything that it rests on. */
export function EntityRungContent() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const assessment = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAssessment(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const ladder = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getLadder(options),
      [rungApi],
    ),
  );

  return (
    <RequestView
      request={assessment}
      subject="assessment"
      skeleton={
        <LoadingView
          label={t('tab.loading.assessment')}
          heights={[40, 400, 440, 560]}
        />
      }
    >
      {value => <AssessmentSections assessment={value} ladder={ladder} />}
    </RequestView>
  );
}
