import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { MemoActions, MemoText } from '../memo';
import { RequestView, Skeleton, useRequest } from '../request';
import { Stack } from '../shared';
import { FoldedSection } from './sections/FoldedSection';

/** The decision on one page, to read and to take along, once it is opened. */
export function EntityMemo() {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <FoldedSection
      id="memo"
      title={t('memo.title')}
      description={t('memo.description')}
    >
      <Memo />
    </FoldedSection>
  );
}

/** The memo of the entity, as the backend writes it. */
function Memo() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getMemo(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const skeleton = <Skeleton height={480} label={t('tab.loading.memo')} />;

  return (
    <RequestView request={request} subject="memo" skeleton={skeleton}>
      {memo => (
        <Stack>
          <MemoActions memo={memo} name={entity.metadata.name} />
          <MemoText memo={memo} loading={skeleton} />
        </Stack>
      )}
    </RequestView>
  );
}
