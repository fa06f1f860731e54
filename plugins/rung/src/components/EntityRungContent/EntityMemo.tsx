import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { MemoSection, MemoText } from '../memo';
import { RequestView, Skeleton, useRequest } from '../request';

const MEMO_ID = 'memo';

/** The memo of the entity, as the backend writes it. */
export function EntityMemo() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getMemo(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const memo = request.value;

  // A browser looks for what an address points at before this page is there.
  useEffect(() => {
    if (hash === `#${MEMO_ID}`) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView();
    }
  }, [hash, memo]);

  const skeleton = <Skeleton height={480} label={t('tab.loading.memo')} />;
  return (
    <MemoSection
      id={MEMO_ID}
      headingRef={heading}
      memo={memo}
      name={entity.metadata.name}
    >
      <RequestView request={request} subject="memo" skeleton={skeleton}>
        {text => <MemoText memo={text} loading={skeleton} />}
      </RequestView>
    </MemoSection>
  );
}
