import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { RequestView, useRequest } from '../request';
import { AssessmentSections } from './AssessmentSections';
import { HistorySection } from './history/HistorySection';
import { LoadingView } from './LoadingView';
import { MemoSection } from './MemoSection';
import { Stack } from './section/Stack';

/** The tab of an entity: its assessment with everything that it rests on. */
export function EntityRungContent() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
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
      skeleton={<LoadingView />}
    >
      {value => (
        <Stack>
          <AssessmentSections assessment={value} ladder={ladder} />
          <HistorySection />
          <MemoSection />
        </Stack>
      )}
    </RequestView>
  );
}
